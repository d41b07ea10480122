//! The cue words of indicators. Data only; counted over sixty reports of every level of government.
//!
//! A table is one string, its words separated by blanks.

mod verbs;

pub(super) use verbs::*;

use super::words::Words;

/// Words that say when, whether or by whom, never what: they fall away wherever a name begins.
pub(super) static CUES: Words = Words::new(
    "今明两年 今年底 今年末 去年底 去年以来 今年以来 去年末 加上 先 力争 确保 争取 预计 预期 计划 全年 全年预计 累计 共计 合计 总计 其中 同时 特别是 为此 今年 去年 上年 一年来 五年来 过去一年 过去五年 五年间 目前 \
     截至目前 截至 到年底 年底前 年底 年末 上半年 下半年 本年度 年内 当年 我们 全市 全省 全县 全区 全州 全盟 全镇 我省 我市 我县 我区 我州 努力 推动 实现 \
     保持 确保全年 要 使 让 共 现有 并 且 又 再 还 也 已 仅 将 拟 到 在 即 至此 新的一年 届时 由此 建议 安排 其它 首次 力促 力保 着力 五年",
);

/// Words that say how: they fall away before a verb, and stay where they begin a noun (基本医疗, 重点项目).
pub(super) static ADVERBS: Words = Words::new(
    "创造性 全面 全力 全域 深入 持续 加快 大力 积极 着力 扎实 有序 统筹 切实 重点 依法 已经 先后 相继 陆续 成功 顺利 圆满 超额 提前 继续 进一步 稳步 稳妥 科学 \
     严格 高标准 高质量 高水平 高效 集中 精准 主动 强力 纵深 规范 分类 逐步 加大 加强 强化 率先 首批 每年 启动 组织 有力 有效 引导 鼓励 促进 支持 直接 滚动 \
     常态化 一体 协同 联动 同步 始终 坚持 坚决 奋力 聚力 突出 整体 基本 常态 多方 能 应 须 可 经 就 均 各 都 人均 动态 争 分批 分期 多渠道 免费 公开 当好 \
     全省率先 全市率先 全国率先 因势利导 因地制宜 挂图作战 有针对性 梯次 不断 更好 坚定 认真 充分 加力 严厉 牢牢 广泛 系统 深度 提速 精心 全方位 及时 用心 \
     用情 注重 加速 多措并举 千方百计 接续 妥善 合理 优先 携手 适度 从严 较好 竞相 倾力 加紧 尽快 初步 快速 迭代 闭环 带头 适时 牵头 柔性 刚性 激发 清单化 \
     项目化 试点 稳定 抢抓 全国首创 首创 创新性 系统化 多层次 多元 多元化 滚动式 竭力 着重 抓紧 逐年 逐村 逐户 优化 联合 协调 合力 聚焦 拓展 市县联动 \
     上下联动 差异化 高起点 高规格 高效率 大规模 常态长效 长效 因城施策 精细化 清单式 全过程 全链条 面上 靶向 定向 深化落实 细化落实 细化 主导 参与 协助 \
     配合 支撑 保质保量 如期 按期 按时",
);

/// Words that lead from a name to its number and say nothing of either: `总量达22.9万人`.
pub(super) static LEVEL_LINKS: Words = Words::new(
    "继续 已达到 调增至 调减至 增设至 达到了 达到 已达 约为 完成 实现 共有 已有 稳定在 保持在 维持在 控制在 稳定控制在 调控在 提升到 提升至 提高到 提高至 增加到 \
     增加至 增长到 增长至 增至 增到 升至 上升到 上升至 扩大到 扩大至 扩展到 扩展至 扩容至 拓展到 拓展至 降低到 降低至 下降到 下降至 降至 降到 减少到 减少至 \
     减至 压减到 压减至 压缩到 压缩至 缩短到 缩短至 缩小到 缩小至 跃升至 跃升到 上调至 上调到 调整为 调整到 调整至 调整优化为 优化为 优化到 优化至 攀升至 \
     攀升到 迈上 站上 跨上 跨越 跨过 突破 累计达到 累计达 累计完成 合计 共计 总计 不少于 分别为 高达 多达 可达 预计达到 预计 力争达到 力争 确保 首次突破 \
     首次 再次 成功 双双 进一步 逐步 相当于 回升至 回升到 收窄至 收窄到 提至 提到 净增至 扩至 扩增至 发展到 发展至 实际完成 全年完成 全年达到 全年 拟按 达 为 有 共 至 到 是 \
     仅 约 近 超 已 就 均 各 都 由 从 的 ： 在 拟 也 计 确保在 力争在 预计为 预计达 预期为 确定为 设定为 定为 定在 确定在 设定在 大约 再创新高达 将达到 将达 可达到 要达到 动态保持在 保持 稳定保持在 \
     总体保持在 稳步提升至 稳步提高到 超过 拥有 我国有 安排 年初 上年 去年 上年末 还有 缩减至 缩减到 精简为 精简至 精简到 压缩为 减为 增为 扩大为 转为 \
     恢复至 恢复到 折合 约合 整合为 整合到 整合至 优化整合为 合并为 归并为 延长至 延长到 提速至 提速到 缩至",
);

/// Words that end like a link and are none: `拥有`'s 有, `平均`'s 均.
pub(super) static NO_LINKS: Words = Words::new(
    "行为 作为 因为 国有 所有 特有 保有 共有 含有 公有 以至 报到 签到 存在 潜在 所在 目的 自由 \
     理由 平均 亩均 人均 日均 户均 月均 年均 地均 签约 节约 集约 公共 中共 总计 统计 设计 会计 \
     合计 审计 预计 最近 附近 城乡居民 标的 首都 累计 现有 下达 兑现有 通达 发达 传达 直达 需要 \
     主要 雷达 到达 表达 马达 西达",
);

/// Growth upwards: `增长5%`, `提高0.6个百分点`.
pub(super) static UP_LINKS: Words = Words::new(
    "增长 增速 增幅 涨幅 提高 提升 上升 上涨 增加 增收 扩大 上调 回升 增速达 增速为 增幅达 提速 上浮 前移 前进 再进 跃升 攀升 递增 净增长 多增 增 提前 偏多 提标 \
     增产 涨价",
);

/// Growth downwards: `下降3%`, `缩小0.1`.
pub(super) static DOWN_LINKS: Words = Words::new(
    "下降 降低 减少 缩减 压减 缩小 收窄 回落 下调 降幅 压降 压缩 缩短 减 降 负增长 节约 后移 少 降低了 偏少 减轻 降价 减产 下浮 精简 削减",
);

/// What is measured where the name ends with one of these; lists share such a head: `货物、集装箱吞吐量`.
pub(super) static HEADS: Words = Words::new(
    "吞吐量 产量 总产量 总产 产值 总产值 增加值 总收入 收入 可支配收入 人均可支配收入 纯收入 参保人数 人数 人次 户数 数量 总数 总量 总额 资产总额 余额 存款余额 \
     贷款余额 本外币存款余额 营业收入 主营业务收入 利润 利润总额 税收 税收收入 营收 投资 固定资产投资 总投资 面积 播种面积 种植面积 建筑面积 里程 通车里程 \
     规模 浓度 平均浓度 年均浓度 比重 比例 占比 率 覆盖率 参保率 普及率 合格率 优良率 利用率 达标率 入学率 毛入学率 贡献率 增速 增幅 涨幅 强度 指数 客流量 \
     客运量 货运量 周转量 发电量 用电量 用水量 水耗 公用经费 成交额 交易额 贸易额 销售额 零售额 进出口 进出口额 进出口总额 出口额 进口额 出口 进口 贷款 存款 资金 标准 补助标准 \
     保障标准 工资 能耗 排放量 存栏 出栏 存栏量 出栏量 装机容量 装机 容量 能力 产能 用户数 标准数 排名 位次 得分 满意度 寿命 水平 降幅 时间 时限 天数 \
     居民人均可支配收入 常住居民人均可支配收入 案件立案数 立案数 发案数 死亡人数 起数 床位数 案件 警情 储量 单产 排放总量 利税 利税总额 税金 播面 新增就业 价格 费用 \
     用电价格 用气价格 销售收入 营业总收入 人均财政补助标准 财政补助标准",
);

/// Heads that complete the name before them: `新建5G基站1万个、总数突破3万个`, `项目25个、总投资177亿元`.
pub(super) static CARRIED_HEADS: Words = Words::new(
    "总数 总量 总数量 总人数 总户数 总规模 总投资 总投资额 总金额 总额 总产值 总产量 总面积 总里程 总收入 累计 数量 人数 户数 产量 产值 面积 里程 规模 占比 \
     比重 投资 投资额 计划投资 年度投资 年度计划投资 计划总投资 完成投资 增加值 营收 营业收入 销售收入 税收 利润 金额 交易额 成交额 合同金额 协议金额 \
     总建筑面积 建筑面积 增速 增幅 覆盖率 余额 存量 总存量 总装机 装机 总装机容量 装机容量 单产 总产 市值 引资额 协议引资 资金 到位资金 协议资金 意向投资 \
     惠及 覆盖 服务 受益 涉及 带动就业 融资 完成率 投资完成率 年度投资完成率 竣工率 开工率 投产率 总营收 总占地 占地 总长 总长度 长度 全长 产能 年产值 年产量 好评率 满意率 \
     合格率 增量 签约总额 签约金额 签约额 合同总额 合同投资额 投资总额 总占地面积 占地面积 利税 利税总额 利润总额 协议投资 概算投资 合同引资 实际到位资金 \
     办结率 办复率 参保率 参合率 吞吐量 保有量 入驻率 处置率 兑现率 交付率 化解率 空置率 引资 到位率 降幅 协议投资总额 计划投资额 年度完成投资 年度投资额 当年投资 当年计划投资 当年完成投资 排名 世界排名 全国排名 全省排名 位次 普及率 采集率 治理率 保障面 装机规模 销售额 满意度 销号率 投资规模 综合产值 年营收 综合收入 参保人数 种植面积 存栏 出栏 出栏量 存栏量 投入强度 使用率 入住率 投用率 化解率 知晓率 修复率 装机占比 发电量占比 营收占比 年销售额 年营业收入 支出进度 水质达标率 达标率 建成率 签约率 改善幅度 改善率 新增量 入选数量 新增数量 税收占比 税收收入占比 税占比 融资规模 处理能力 退出率 办成率 通达率 普惠率 里程数 提升幅度 纳统率",
);

/// What begins to tell of the thing counted, behind it: `318个老旧小区完成更新改造`.
pub(super) static PREDICATES: Words = Words::new(
    "完成 实现 入选 入围 获得 获批 获评 荣获 建成 加快 顺利 全面 全部 有序 达标 成功 正式 纳入 达到 上榜 落户 基本完成 基本建成 按期 按时 进展 相继 陆续 \
     如期 高效办结 正在 得到 列入 跻身 进入 晋级 用于 提前 通车 位居 排名 被 均 已 超额 加速 扎实 稳步 深入 圆满 予以 尽快 为载体 为重点 为抓手 为依托 为核心 为支撑 为龙头 为示范 为牵引 为引领 为目标 为指导 为契机 为主线 成为 完工 贯通 封顶 大幅 明显 显著 率先 迈入 喜获 \
     斩获 同比 增长 下降 高于 低于 办结 取得 转入 推向 评为 跨入 清零 销号 首次 双双 建设进展 稳定 实行 设立 参加 通过 开工建设 竣工投产 建设加快 受益 获 \
     占 居全 具备 启动建设 顺利完成 提质增效 韧性和 处于 进行 给予 能够 试运行 开展 实施 全国推广 全省推广 全市推广 复制推广 向全国 向全省 惠及 从无到有 \
     跨越 迈上 站上 跃上 突破 封关 分别 分获 强力 领先 全国领先 注入 汛前 发放 提供 不断 进一步 更加 日益 高标准建成 高标准完成 保质保量 挂牌运行 新建成 \
     新建成投用 快速 逐步 圆了 享誉 跑出 提质扩容 入库 并网发电 建成投用 建成投产 启动实施 有力 有效 越来越 出口海外 免费开放 连续 入列 再上 再创 再攀 \
     特别是 屡创 全力 向社会 面向社会 住上 住进 迈过 跨过 迈进 远销 畅销 销往 进城 免费提供 免费开展 免费为",
);

/// Predicates that are part of a noun unless they close the clause: `9个重点项目竣工`, but `竣工项目`.
pub(super) static FINAL_PREDICATES: Words = Words::new(
    "竣工 开工 投产 投用 投运 交付 挂牌 落地 运营 运行 开通 开放 启动 签约 上线 退出 解决 消除 脱贫 使用 启用 见效 在建 建设 推进 实施 落实 入驻 达产 \
     投入使用 投入运营 建成投用 落成 提速 并网 通车 竣工投用 见底 清零 动工 复工 开复工 验收 揭牌 运转 提档升级",
);

/// Words that begin like a predicate and are none: `获奖项目`, `已建`.
pub(super) static NO_PREDICATES: Words = Words::new(
    "进城务工 进城农民 获奖 占地 占比 被征地 均衡 稳定就业 达标排放 全面小康 均价 被动 进展情况 提前批 通过率 \
     建成区 增长点 增长极 增长率 建设类 实施类 实施方案 实施意见 实施细则 实施主体 开展情况 提供商",
);

/// Predicates whose object names the figure where its own noun is generic: `5个镇入选全国乡村特色产业十亿元镇`.
pub(super) static HONOURING: Words = Words::new(
    "入选 入围 获批 获评 荣获 获得 上榜 跻身 被评为 被认定为 列入 获 晋级 纳入 进入 创成 通过 成为 入列",
);

/// Nouns that name nothing by themselves.
pub(super) static GENERIC_NOUNS: Words = Words::new(
    "企业 项目 镇 乡镇 村 县 县区 区县 个人 集体 单位 产品 成果 案例 城市 地区 人 家 学校 医院 \
     机构 部门 资金 工程 工作 任务 县市 县市区 街道 社区 园区 品牌 做法 经验 区 市 实验室 作品 平台 线路 品种 集群 产业 群众 学生 剧目 街区",
);

/// What precedes a size that describes the noun behind: `总投资3496亿元的项目`.
pub(super) static ATTRIBUTES: Words = Words::new(
    "计划总投资 总投资额 总投资 年度计划总投资 年度计划投资 年度投资 计划投资 投资额 投资 总库容 库容 总建筑面积 建筑面积 总面积 面积 占地面积 占地 总规模 规模 总里程 \
     全长 总长度 总长 长 高 年产能 年产值 年产 产值 价值 总金额 金额 总装机容量 装机容量 总装机 装机 日处理能力 处理能力 日供水能力 供水能力 年加工能力 \
     年发电量 投资总额 协议投资 概算投资 总概算 年处理能力",
);

/// Words between a name and its change: `生产总值同比增长`.
pub(super) static CHANGE_CUES: Words = Words::new(
    "同比 环比 年均 按可比价 按可比价格 按可比口径 可比 同口径 名义 实际 累计 平均 分别 预计 逆势 再 又 均 共 人均 大幅 稳步 持续 连续 平均每年 每年 月均 \
     双双 有望 力争 确保 自然口径 扣除价格因素 各 预计将 月人均 年人均",
);

/// Words before a head that go with it: `平均浓度`, `累计参保人数`.
pub(super) static QUALIFIERS: Words = Words::new(
    "产业 平均 年均 人均 累计 综合 普通 基本 建设 参保 保有 拥有 使用 培养 改造 运营 年 总",
);

/// Links that say nothing of a state, so that a verb before the name still counts: `新增用地约5亩`.
pub(super) static QUIET_LINKS: Words =
    Words::new("继续 完成 实现 共 近 约 超 预计 力争 确保 各 均 全年 共计 合计");

/// Nouns that need to be told of what: `创新举措100条`, `重点项目90个`.
pub(super) static CONTEXTUAL_NOUNS: Words = Words::new(
    "举措 创新举措 措施 政策 试点政策 政策措施 做法 创新做法 经验做法 创新成果 案例 项目 \
     重点项目 成果 任务 事项 改革事项 方案 工程 试点 改革试点 改革任务 经验 创新案例 \
     制度创新成果 重大项目 工作任务 活动",
);

/// For whom or how often a sum is meant; it stands between a link and its number: `提高到每人每年670元`.
pub(super) static RATES: Words = Words::new(
    "平均 每人每年 每人每月 每人每天 每生每年 每户每年 每年 每月 每天 每日 每周 每亩 每户 每人 每吨 人均 \
     每平方米 每立方米 每千瓦时 人均每年 每生 每名 每床 每车",
);

/// Grades of a list's members: `国家级2家、省级5家`.
pub(super) static GRADES: Words =
    Words::new("国家级 省级 市级 县级 区级 自治区级 省部级 全国 全省 国家 省 市");

/// Words between a name and its verb or number that say when or how surely: `公共停车位计划(新增)`.
pub(super) static FINAL_CUES: Words = Words::new(
    "至少 始终 一直 基本 要 将 拟 也 也再次 再次 全年 继续 预期目标是 的预期目标是 目标是 年内 已 仍然 仍 均 高标准 全面 系统 全部 已经 共 又 还 同步 加快 有序 集中 滚动 陆续 \
     相继 首次 今年 去年 还要 预期目标 的预期目标 累计 平均每年 现行 每月 连年",
);

/// Cues of intent, which are nouns where no verb follows: `公共停车位计划(新增)`, but `引才计划47人`.
pub(super) static PLANNING_CUES: Words = Words::new("计划 预期 预计 力争 规划");

/// Words that end like such a cue and are none.
pub(super) static NO_FINAL_CUES: Words = Words::new(
    "主要 重要 需要 必要 摘要 规划计划 行动计划 公共 中共 平均 人均 亩均 年均 户均 日均 月均 地均 村均",
);

/// Words between whoever acts and the verb: `中央财政今年再(安排)`.
pub(super) static ASPECTS: Words =
    Words::new("拟 将 再 共 已 已经 又 还 全年 今年 去年 累计 五年 五年来 首次 继续 拟再");

/// Words that begin or end like one of these and are none.
pub(super) static NO_ASPECTS: Words = Words::new(
    "公共 中共 总共 返还 归还 偿还 退还 交还 模拟 虚拟 再融资 再贷款 再担保 再利用 再获 再生产",
);

/// Words of intent between a name and its change: `生产总值预期增长`.
pub(super) static GOAL_CUES: Words = Words::new(
    "实现 完成 转为 预期 预计 计划 要 力争 预期目标是 的预期目标是 目标是 目标为 确保 还要 还将 将",
);

/// A plan that a per cent is of; what is planned stands before: `完成年度计划的148%`.
pub(super) static PLAN_NOUNS: Words = Words::new(
    "年计划 年度计划 年度目标 年度计划任务 全年计划 年度任务 计划 计划任务 目标任务 年度目标任务 全年目标 年目标 年初目标 预期目标 年度预期目标 目标",
);
