//! The units that reports use, longest match first. Data only.
//!
//! A table is one string, its words separated by blanks.
//!
//! Counted over sixty reports of provinces, cities, counties and the State Council.

/// Units that stand behind a number, sorted by their first character so that a lookup reads only a few.
pub(super) const UNITS: &str = "% ‰ ℃ 万公里 个BP 个百分点 个基点 个工作日 个自然日 个月 个小时 个位次 个 两 亩 亩次 人 人年 人次 \
     人天 亿立方米 件 件套 件次 份 伏 位 位次 余 例 倍 克 元 公担 公里 公顷 公斤 兆瓦 兆瓦时 \
     册 册次 分 分钟 分贝 列 列次 刻 辆 辆次 辆份 剂 剂次 千伏 千伏安 千克 千升 千瓦 \
     千瓦时 千米 千帕 升 单 卷 厘米 双 发 口 口井 只 台 台件 台套 台(套) 台（套） 台次 套 \
     套次 套（间） 名 吨 吨公里 吨标准煤 吨标煤 吨级 周 周年 周岁 商户 国 地 场 场次 块 处 \
     天 头 头只 头次 头份 夜 孔 宗 家 家次 对 小时 尾 届 层 岁 席 帧 幅 幢 平方公里 \
     平方千米 平方米 平米 年 店次 座 度 床 季 库 建制村 张 张次 成 户 户次 所 所次 扇 批 批次 把 投 \
     担 排 支 斤 方 方公里 日 日元 时 时分 村 束 条 条次 枚 架 架次 标台 标准机架 标准箱 \
     标箱 栋 株 根 桩 桶 棵 欧元 次 款 段 毫克 毫升 毫米 毫秒 水 港元 港币 海里 瓦 点 \
     点位 片 片次 班 班次 瓶 盏 盒 省 眼 秒 种 秸 科次 窗 立方 立方公里 立方米 站 站次 端 \
     笔 米 类 粒 级 组 组次 美元 羽 群 艘 艘次 节 英寸 英镑 行 袋 课时 学时 起 趟 轮 轮次 \
     载 辈 遍 部 部次 里 重 银 铜 金 铺 锅 镇 门 门次 间 间次 阶 队 队次 隧 页 项 项次 题 \
     顶 顷 颗 餐 首 马力 骑 箱 篇 纳米 微米 微克 当量 自然村 行政村 社区 县 区 乡 街道 枢 \
     人民币元 ㎡ m² 吉瓦 吉瓦时 蒸吨 包 棒 航次 车次 针剂 枪 重量箱 标准重量箱 羊单位 处次 趟次 锭";

/// Latin units; a letter behind them makes them part of a name.
pub(super) const LATIN: &str = "GWh MWh kWh KWh TWh GW MW kW KW EFlops EFLOPS Eflops PFlops PFLOPS Pflops PF P TB PB \
     EB GB TEU Gbps Mbps km kg KV kV m2 m3";

/// What may stand behind a slash, or after 每: `元/吨`, `微克/立方米`, `件/万人`.
pub(super) const PER: &str = "立方米 平方米 平方公里 公里 公斤 千瓦时 万人 千人 人次 人年 人·年 人·月 吨 亩 年 月 \
     日 天 人 户 床 秒 小时 分钟 斤 度 个 台 升 公顷 米 项 件 次 kWh s";

/// Units that only a measuring context makes units; elsewhere the character begins a noun (`5社区`, `3水源`).
pub(super) const WEAK: &str = "水 省 重 阶 隧 顶 投 排 束 窗 枢 库 店次 辈 餐 题 骑 锅 铺 队 刻 两 秸 科次 顷 发 点 \
     把 行 单 夜 余 首 国 端 桩 社区 自然村 行政村 建制村 街道 商户 县 区 乡 镇 村 金 银 \
     铜 里 分 时 站 层 段 扇 辆份 当量 床 地 包 棒 枪";

/// Words that begin like a unit and are none: `10方面工作`.
pub(super) const NO_UNITS: &str = "方面 方案 方向 方式 项目 个性化 人民 人口 重点 重大 重要 名单 条例 条件 家庭 群众 两个 两大 两项 两类";
