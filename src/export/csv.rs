//! A table as CSV: RFC 4180, a byte order mark so that Excel reads UTF-8, the data format's names in the first line.
//!
//! The crate `csv` writes the same text and weighs 8 KB of the 250 KB that the page may, for quoting that takes ten
//! lines; it reads what is written here in the tests instead.

use super::Row;
use super::cell::guarded;

const BYTE_ORDER_MARK: char = '\u{feff}';
const LINE_END: &str = "\r\n";

/// A line for each row of a table, under the names of its columns. Cells of words are guarded; a value is digits and signs, and
/// must stay a number.
pub(super) fn render(columns: &[&str], rows: &[Row]) -> String {
    let mut out = String::from(BYTE_ORDER_MARK);
    out.push_str(&columns.join(","));
    out.push_str(LINE_END);
    for row in rows {
        for (index, (column, cell)) in columns.iter().zip(row).enumerate() {
            if index > 0 {
                out.push(',');
            }
            let cell = cell.as_deref().unwrap_or_default();
            if *column == "value" {
                out.push_str(cell);
            } else {
                push_cell(&mut out, &guarded(cell));
            }
        }
        out.push_str(LINE_END);
    }
    out
}

fn push_cell(out: &mut String, cell: &str) {
    if cell.contains([',', '"', '\r', '\n']) {
        out.push('"');
        out.push_str(&cell.replace('"', "\"\""));
        out.push('"');
    } else {
        out.push_str(cell);
    }
}

#[cfg(test)]
mod tests {
    use super::super::record::{self, COLUMNS};
    use super::super::{Format, render};
    use super::{BYTE_ORDER_MARK, LINE_END};
    use crate::catalog::{Catalog, Query, fixture};
    use crate::indicator::Doubt;
    use crate::quantity::Value;
    use expect_test::expect;

    fn file(catalog: &Catalog) -> String {
        render(catalog, &catalog.run(&Query::default()), Format::Csv)
    }

    /// What another reader of CSV makes of the file.
    fn parsed(file: &str) -> Vec<Vec<String>> {
        let file = file.strip_prefix(BYTE_ORDER_MARK).unwrap();
        let mut reader = ::csv::ReaderBuilder::new()
            .has_headers(false)
            .from_reader(file.as_bytes());
        let rows = reader.records().map(Result::unwrap);
        rows.map(|row| row.iter().map(str::to_owned).collect())
            .collect()
    }

    #[test]
    fn a_report_as_a_file() {
        expect![[r#"
            <BOM>id,name,value,unit,kind,status,period,bound,direction,text,start,end,sentence,sentence_start,sentence_end,section,doubt<CRLF>
            k0,地区生产总值,1500000000000,元,amount,actual,2022,exact,,1.5万亿元,45,51,地区生产总值达到1.5万亿元，增长6.5%。,37,59,2022年工作回顾 / 经济运行,<CRLF>
            k1,地区生产总值,6.5,%,growth,actual,2022,exact,up,6.5%,54,58,地区生产总值达到1.5万亿元，增长6.5%。,37,59,2022年工作回顾 / 经济运行,<CRLF>
            k2,综合排名,2,位,rank,actual,2022-2025,exact,,第2位,73,76,2022—2025年综合排名第2位。,59,77,2022年工作回顾 / 经济运行,<CRLF>
            k3,供水量,210000000,立方米,amount,actual,2022,exact,,2.1亿立方米,100,107,全年供水量2.1亿立方米。,95,108,2022年工作回顾 / 城市建设 / 供水保障,<CRLF>
            k4,PM2.5浓度,28,微克/立方米,amount,actual,,exact,,28微克/立方米,126,134,ＰＭ２．５平均浓度28微克/立方米，研发投入强度3.2％。,117,146,2022年工作回顾 / 城市建设 / 绿色发展,<CRLF>
            k5,研发投入强度,3.2,%,share,actual,2022,exact,,3.2％,141,145,ＰＭ２．５平均浓度28微克/立方米，研发投入强度3.2％。,117,146,2022年工作回顾 / 城市建设 / 绿色发展,<CRLF>
            k6,营商环境指数,92.5,,amount,actual,,exact,,92.5,152,156,营商环境指数92.5。,146,157,2022年工作回顾 / 城市建设 / 绿色发展,<CRLF>
            k7,GDP,5,%,growth,target,2023,about,up,5%,187,189,GDP增长5%左右，城镇调查失业率5.5%以内。,182,206,2023年重点工作 / 主要预期目标,<CRLF>
            k8,城镇调查失业率,5.5,%,share,target,2023,under,,5.5%,199,203,GDP增长5%左右，城镇调查失业率5.5%以内。,182,206,2023年重点工作 / 主要预期目标,<CRLF>
        "#]].assert_eq(
            &file(&fixture::report())
                .replace(BYTE_ORDER_MARK, "<BOM>")
                .replace(LINE_END, "<CRLF>\n"),
        );
    }

    #[test]
    fn an_empty_list_is_a_header() {
        let file = render(&fixture::report(), &[], Format::Csv);
        assert_eq!(file, format!("\u{feff}{}\r\n", COLUMNS.join(",")));
    }

    #[test]
    fn columns_have_the_names_of_the_data_format() {
        let catalog = fixture::report();
        let records = record::records(&catalog.report, &catalog.indicators);
        let json = serde_json::to_string(records.first().unwrap()).unwrap();
        let mut at = 0;
        for column in COLUMNS {
            at += json[at..].find(&format!("\"{column}\":")).expect(column);
        }
        assert_eq!(
            serde_json::to_value(&records[0])
                .unwrap()
                .as_object()
                .map(serde_json::Map::len),
            Some(COLUMNS.len())
        );
    }

    #[test]
    fn another_reader_reads_what_was_written() {
        let source = "称\"优, 良\"的企业\n\n新增5家,\r\n其中\"新\"3家。\n";
        let catalog = fixture::Fixture::new(source)
            .figure("=名,\"称\"\r\n二", "5家", |_| {})
            .figure("", "3家", |it| {
                it.period = None;
                it.doubt = Some(Doubt::NoName);
            })
            .catalog();
        let rows = parsed(&file(&catalog));
        assert_eq!(rows.len(), 3);
        assert_eq!(rows[0], COLUMNS);
        assert_eq!(rows[1][1], "'=名,\"称\"\r\n二");
        assert_eq!(rows[2][1], "");
        assert_eq!(rows[2][6], "");
        assert_eq!(
            [rows[1][16].as_str(), rows[2][16].as_str()],
            ["", "no-name"]
        );
        assert!(rows.iter().all(|it| it.len() == COLUMNS.len()));
        let records = record::records(&catalog.report, &catalog.indicators);
        assert_eq!(rows[1][12], records[0].sentence);
    }

    #[test]
    fn a_negative_value_stays_a_number() {
        let catalog = fixture::Fixture::new("气温5℃。")
            .figure("-气温", "5℃", |it| {
                it.value = Value::Number((-5).into());
            })
            .catalog();
        let rows = parsed(&file(&catalog));
        assert_eq!(rows[1][1..3], ["'-气温", "-5"]);
    }
}
