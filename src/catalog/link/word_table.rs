//! The words that a name is weighed by: spellings of one thing, words that limit, words that say nothing.

use super::sought::{Sought, sought};
use super::word::{Act, Limit, Role};
use std::sync::LazyLock;

/// Another spelling, and the one that names are compared in.
pub(super) static SPELLINGS: LazyLock<Vec<(Sought, &'static str)>> = LazyLock::new(|| {
    let pairs = SPELT.split_ascii_whitespace();
    let pairs = pairs.filter_map(|it| it.split_once('='));
    pairs.map(|(other, usual)| (sought(other), usual)).collect()
});

/// Longer spellings stand before those they hold.
const SPELT: &str = "\
    地区生产总值=生产总值 国内生产总值=生产总值 GDP=生产总值 经济增长=生产总值 经济总量=生产总值 居民消费价格总水平=居民消费价格 \
    居民消费价格指数=居民消费价格 居民消费价格涨幅=居民消费价格 CPI=居民消费价格 \
    社会消费品零售额=社会消费品零售总额 社零总额=社会消费品零售总额 社零额=社会消费品零售总额 \
    社消零=社会消费品零售总额 固投=固定资产投资 全社会固定资产投资=固定资产投资 \
    固定资产投资额=固定资产投资 货物贸易进出口=货物进出口 外贸进出口=货物进出口 规模以上=规上 \
    限额以上=限上 研究与试验发展=研发 R&D=研发 研发经费投入=研发投入 研发经费支出=研发投入 \
    国家高新技术企业=高新技术企业 国家级高新技术企业=高新技术企业 高企=高新技术企业 \
    国家重点实验室=全国重点实验室 制造业单项冠军=单项冠军 国家级=国家 省级及以上=省级以上 \
    市级及以上=市级以上 全体居民=居民 城乡居民人均=居民人均 全体城乡居民=居民 常住居民=居民 居民收入=居民人均可支配收入 \
    困难群众=困难居民 细颗粒物=PM2.5 可吸入颗粒物=PM10 PM2.5年均浓度=PM2.5浓度 \
    PM2.5平均浓度=PM2.5浓度 PM10平均浓度=PM10浓度 年均浓度=浓度 优良率=优良比例 \
    优良天数比率=优良天数比例 停车泊位=停车位 泊车位=停车位 断头路=未贯通道路 港口=港 \
    完成投资=年度投资 总产量=产量 总产值=产值 每万人=万人 每千人口=千人 每千人=千人 中小学校=中小学 \
    服务站点=服务站 市场主体=经营主体 常住人口城镇化率=城镇化率 棚户区改造=棚改 \
    老旧住宅小区=老旧小区 既有住宅加装电梯=加装电梯 实际利用外资=实际使用外资 到账外资=实际使用外资 \
    占比=比重 所占=占";

/// What kind of thing a name ends in; names that end in two of them are two things.
pub(super) const CATEGORIES: &str = "项目 企业 工程 中心 平台 基地 公司 机构 设施 场所 园区 品牌 小区 村庄 学校 医院 社区 政策 场景 人才 团队";

/// Names that end so tell a state, whatever verb leads to them.
pub(super) const STATES: &str = "人数 规模 余额 拥有量 保有量 面积 总数 里程";

/// What the words of each row do in a name; the longest one at a place counts.
pub(super) const WORDS: &[(Role, &str)] = &[
    // Words that limit what is counted: another of them is another thing.
    (
        Role::Limit(Limit::Per),
        "人均 户均 亩均 地均 万人 千人 单位",
    ),
    (Role::Limit(Limit::Trade), "进出口 出口 进口"),
    (
        Role::Limit(Limit::Part),
        "一般贸易 跨境电商 跨境电子商务 机电产品 新能源 高技术 战略性新兴 制造业 装备制造 工业 建筑业 \
         服务业 生产性服务业 金融业 民间 民营 基础设施 房地产 技术改造 技改 税收 非税 存款 贷款 存贷款 \
         登记失业 调查失业 城镇居民 农村居民 农民 职工 租赁 科技型 创新型 非化石",
    ),
    (Role::Limit(Limit::Owner), "市属 省属 国有 外资"),
    (
        Role::Limit(Limit::Size),
        "规上 限上 亿元以上 千万元以上 过亿元 过十亿元 十亿元以上 百亿元以上 百亿级 千亿级",
    ),
    // Grades and places: where one name is silent, it may still mean the same.
    (
        Role::Limit(Limit::Grade),
        "世界 全国 国家 国家和省级 省级以上 省级 省重点 市重点 省市重点 省科学技术 市级以上 市级 县级 \
         国控 省控 市控 国考 省考",
    ),
    (
        Role::Limit(Limit::Place),
        "农村 城镇 城乡 市区 城区 主城区 建成区",
    ),
    // Words that look like a limit and are none.
    (
        Role::Plain,
        "工业互联网 工业园 高新技术企业 新型 新兴 新生 新材料 新区 新城 新闻 国家安全 共享 微更新 和美 \
         和谐",
    ),
    (Role::Act(Act::RENEW), "更新"),
    // What is done with it.
    (
        Role::Act(Act::ADD),
        "新增 净增 新建 新设 新开通 新登记 新引进 新培育 新创建 新认定 新获批 培育 创建 获批 认定 引进 \
         招引",
    ),
    (Role::Act(Act::BUILD), "建设 打造 筹集 筹建 布局 布设"),
    (Role::Act(Act::BUILD.and(Act::FINISH)), "建成"),
    (
        Role::Act(Act::NONE),
        "开发 利用 提速 提效 增效 发放 开行 办理 办结 支持 推广 应用",
    ),
    (
        Role::Act(Act::ADD.and(Act::RENEW)),
        "新改建 新建改造 新建改扩建 新改扩建",
    ),
    (
        Role::Act(Act::RENEW),
        "改扩建 改建 扩建 改造 改造提升 整治提升 提升改造 整治 综合整治 提升 治理 化解 修复 修缮 转型 \
         升级 提标 优化",
    ),
    (Role::Act(Act::KEEP), "养护 管护"),
    (Role::Act(Act::KEEP.and(Act::BUILD)), "建设养护"),
    (Role::Act(Act::REMOVE), "拆除 关停 淘汰 清退 废止"),
    (Role::Act(Act::DRAFT), "制定"),
    (Role::Act(Act::DRAFT.and(Act::AMEND)), "制定修订"),
    (Role::Act(Act::AMEND), "修订 修改"),
    (
        Role::Act(Act::START),
        "开工 开工建设 新开工 启动 启动建设 新启动",
    ),
    (
        Role::Act(Act::FINISH),
        "竣工 完工 投产 投用 通车 交付 挂牌 投运 启用",
    ),
    (Role::Act(Act::FINISH.and(Act::BUILD)), "建成投用"),
    // That it is all there is.
    (Role::Total, "总数 总量 累计 总规模 存量"),
    // What a measure is of: of two such words at the end of names each is another measure.
    (
        Role::Head,
        "增加值 产值 营业收入 主营业务收入 收入 支出 利润 利税 投资 总投资 年度投资 产量 销量 产销量 \
         播种面积 零售额 销售额 交易额 成交额 余额 比重 吞吐量 覆盖率 参保人数 排名",
    ),
    (Role::Common, "面积"),
    // Words that many names share.
    (
        Role::Common,
        "项目 企业 工程 中心 平台 基地 公司 机构 设施 场所 服务 规模 人数 数量 总额 重点 重大 示范 特色 \
         创新 产业 行业 品牌 园区 比例 标准 总",
    ),
    (Role::Plain, "上市公司"),
    // Words that a name may have or lack.
    (
        Role::Filler,
        "的 了 等 和 与 及 各类 全市 全省 全县 全区 我市 我省 我国 全年 年度 今年 去年 完成 实现 实施 \
         推进 加快 开展 系统 全面 深入 持续 依法 继续 计划 力争 确保 预期目标 达到 超过 突破 分别 同比 \
         增长 以上 以内 左右",
    ),
    (Role::Plain, "占全省 占全国"),
    (Role::Common, "面积比例 里程"),
];
