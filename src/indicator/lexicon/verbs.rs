//! The verbs: what was done to the thing counted. Data only.

use crate::indicator::words::Words;

/// What a verb says of the figure that it governs; of a chain of verbs the last in this order counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::indicator) enum Verb {
    /// Says only that something was done: 完成, 建成, 实施. It stays out of the name.
    Plain,
    /// Says what was done: 关停, 压缩, 修改. Without it the name would mislead.
    Telling,
    /// Takes away: 压减, 减少.
    Cutting,
    /// Adds to what was there: 新增, 净增, 新建.
    Adding,
}

/// Verbs before the thing counted that say only that it was done.
pub(in crate::indicator) static PLAIN_VERBS: Words = Words::new(
    "提出 下达 举办 予以 争创 争取 修建 入围 入选 兜牢 出台 列入 创成 创建 创评 加快 力促 办好 办成 办理 发展 发布 发放 取得 启动 启用 命名 培育 培优 培树 壮大 \
     安排 安装 完善 完成 实施 实现 审议 开办 开发 开展 开工建设 开建 开行 开设 开辟 开通 引育 引进 引聚 形成 成功 成立 扩大 执行 抓好 招引 拓展 拥有 推出 \
     推动 推行 推进 提供 提高 搭建 搞好 支持 施划 确定 签订 签署 筛选 筹建 组建 组织 组织开展 落实 荣获 获 获得 获评 获认定 认定 设立 设置 评定 评选 赢得 \
     达成 选树 遴选 配备 配建 配置 铺设 颁发 高标准建设 高标准打造 高质量建设 打造 布局 布设 建成 建成投产 建成投用 建立 建设 建设改造 建好 接续实施 构建 \
     守住 坚守 严守 拿出 申报 争得 巩固 紧扣 对上争取 向上争取 做大 做强 做优 做实 做好 再建 深化 健全 增强 用好 用足 打好 发挥 建强 抓实 落细 探索 汇聚 聚引 \
     引入 优选 选出 涌现 采取 实行 制订 攻克 夺取 勇夺 斩获 喜获 收获 摘得 荣膺 荣登 当选 上榜 跻身 开出 育强 培强 做强做优 抓细 打响 擦亮 守牢 稳住 织密 \
     筑牢 夯实 建优 建成并投用 接续建设 创新推出 创新实施 创新开展 创新打造 创新建立 创新设立 创新出台 创新组建 部署 加密 丰富 建成使用 下大力气 明确 突出 \
     布局建设 规划建设 谋划建设 谋划推进 推动建设 推进建设 承揽 选育 选拔 评聘 保障好 编制完成 兴办 组建成立 建成运行 建成投运 落实落细 应对 抵御 成功应对 \
     主持召开 召开 培植 扶强",
);

/// Verbs before the thing counted that say what was done to it.
pub(in crate::indicator) static TELLING_VERBS: Words = Words::new(
    "下放 交付 亮化 优化 优化提升 使用 供应 修复 修改 修订 修缮 储备 入库 入驻 关停 关闭 兑付 \
     兑现 减税降费 减免 出让 分流 制定 制修订 到位 加固 加装 办结 化解 升级 升级改造 发动 发现 \
     发行 取消 受理 吸引 吸纳 回收 回迁 回填 在建 培养 培训 处置 处理 复垦 复耕 奖补 奖励 安置 \
     完工 审结 对接 导入 带动 帮扶 帮助 开放 开工 引进集聚 引导 归集 征收 征集 恢复 惠及 成交 \
     扩建 扶持 承办 承接 承担 扶优 投入 投运 投用 投产 投放 抽检 招聘 拆改 拆除 拆迁 拓宽 持有 \
     挂牌 推广 推介 推送 提请 提交 提升 提升改造 提标改造 提档升级 提质改造 搬迁 撬动 支付 收储 \
     收回 收购 收治 改建 改扩建 改造 改造提升 改善 改良 改革 救助 纳统 整合 整治 整改 整理 更新 \
     更新改造 更换 查处 查办 检测 归并 汇聚 治理 注册 洽谈 派出 流转 消化 消除 淘汰 清收 清理 \
     清偿 清退 激活 生产 登记 盘活 督办 研发 竣工 竣工投产 签约 策划 筹措 筹集 续建 绿化 维修 \
     纳入 美化 聘请 落地 获批 融资 融入 补助 补贴 补充 解决 解除 认证 调处 调解 谋划 谋划实施 \
     谋定 贯通 资助 转化 转移 转贷 达产 迁建 运行 运营 退出 选派 选聘 通过 通车 配租 采购 释放 \
     重建 销售 集聚 集中开工 集中签约 验收 打通 接入 接待 揭榜 执结 增殖 拉动 服务 保障 保护 \
     划定 养护 硬化 废止 批准 破获 梳理 上线 上市 编制 录用 表彰 覆盖 缴纳 授信 清欠 挽回 报销 \
     建改 查改 下派 转办",
);

/// Verbs that add, without 新.
pub(in crate::indicator) static ADDING_VERBS: Words =
    Words::new("再增 新增 增加 增设 增发 增开 增建 增投 增创 增添 增配 净增 净增加");

/// Verbs that take away.
pub(in crate::indicator) static CUTTING_VERBS: Words =
    Words::new("减少 减排 削减 压减 压缩 压降 降低 缩短 减轻 下调 调减 缩减");

/// What may follow 新 in a verb that adds: 新开工, 新引育, 新改扩建.
pub(in crate::indicator) static ADDING_STEMS: Words = Words::new(
    "建改扩建 改扩建 扩改建 改建 建改建 （改、扩）建 （改）建 （改扩）建 改（扩）建 建、改扩建 建、改建 建、改造 建（改扩建） 建（改） 增 建成 建 签约 签 \
     开工 开通 开设 开辟 开行 开 引进 引育 引入 引 培育 培养 认定 设立 设 登记 招引 创建 备案 获批 获评 获 造 发布 入驻 改造 入选 入库 入统 入规 注册 筹集 \
     组建 上线 投放 启动 申报 推出 形成 打造 聘 投产 投用 投运 落地 购置 购 植 晋升 晋 评定 评 编 达产 上规 纳规 纳统 升规 吸纳 吸引 集聚 布局 布设 登记注册 种植 栽植 添 挖掘 \
     辟 录用 招录 招 发展 实施 谋划 铺设 上 发放 安排 部署 成立 缔结 扩建 开发 开放 上市 发现 建立 设置 获得 招聘 招收 招募 签订 签署 投入 出台 出让 出版 入围 \
     入列 修建 修订 创 创成 制定 打通 完成 增加 开办 开展 举办 落户 竣工 安置 安装 储备 转化 拓展 接入 配备 配置 更新改造 下达 选聘 选派 引聚 纳入 盘活 \
     供应 认证 立项 评选 选树 命名 核准 修 争创 申创 争取 补充 续建 批复 结对 录入 列入 \
     选配 选育 筹建 培植 识别 当选 探获",
);

/// Nouns that begin like a verb.
pub(in crate::indicator) static COMPOUNDS: Words = Words::new(
    "服务业 服务贸易 建设用地 发展基金 开发区 生产总值 生产安全 生产性 生产设备 转移支付 储备项目 储备土地 培训机构 保障性 引导基金 登记失业率 运营里程 销售收入 \
     销售额 研发投入 研发经费 研发机构 研发人员 研发平台 研发活动 救助金 绿化面积 绿化覆盖率 保护区 覆盖率 处理率 处理能力 上市公司 上市企业 上市及过会 \
     签约项目 在建项目 建设类 实施类 储备类 前期类 成交额 流转率 增加值 运行机组 减排量 新能源 新型 新兴 新时代 新三样 新材料 新一代 新产品 新动能 新区 新城 新质 新农合 新业态 新基建 \
     新媒体 新零售 新经济 新农村 新生儿 新生 新开发银行 补助标准 补贴标准 保障标准 保障水平 救助标准 融资担保 融资余额 贷款 支持力度 投入产出 投入强度 \
     开放平台 接待游客 就业 组织部 交付量 发行量 发展速度 资助金额 入库税收 引进外资额 生产能力 改革任务 改革试点 改革举措 改革事项 改革经验 创新型 吸引力 安置房 获奖 研发费用 培训率 征收率 \
     治理率 办结率 检测能力 融资租赁 提升行动 改造任务 推广面积 开行量 开行班列 服务机构 服务设施 服务站 服务中心 服务平台 服务区 服务事项 增加额 服务器 \
     建成区 新造林面积 直接融资 签约总额 签约金额 签约额 到位资金 到位债券资金 到位外来投资 到位外资 到位内资 可持续发展 上市挂牌 挂牌上市企业 挂牌企业 \
     减排监测 减排项目 减排设施 减排工程 增发国债 备案企业 入库企业 入库项目 落地项目 投产项目 开工项目 竣工项目 服务外包 上市后备 救助款 资助金 补偿款 救助补助资金 救助资金 帮扶资金 奖补资金 奖励资金 扶持资金 补助资金 补贴资金",
);

/// Verbs that lead to a position: `位居全国第2`.
pub(in crate::indicator) static RANKING_VERBS: Words = Words::new(
    "位居 位列 名列 排名 跃居 跃升至 上升至 升至 上升到 跃升到 前移至 进位至 进至 排在 排 居 列 升 进入 保持 获得 获 稳居 夺得 荣获 为 达到 进 提升至 \
     提升到 攀升至 晋升至 前进至 进位到 挺进 闯入 跨入 居于 列于 跻身 进到 升到 前移到 蝉联 重返 荣登 荣居 高居",
);

/// What happens to a thing that the number behind it counts: `人才公寓完工716套`.
pub(in crate::indicator) static MILESTONES: Words = Words::new("前期工作 开工建设 竣工投产");

/// Verbs that may stand behind the thing counted and stay out of its name: `中欧班列开行770列`.
pub(in crate::indicator) static TRAILING_VERBS: Words = Words::new(
    "建成 开行 开展 实施 启动 启动建设 加快建设 培育 创建 打造 引进 完成 实现 举办 发放 推出 开通 评定 认定 培育形成 出台",
);

/// Verbs that may stand behind the thing counted and tell what was done: `人才公寓完工716套`.
pub(in crate::indicator) static TELLING_TRAILING_VERBS: Words = Words::new(
    "搬迁 打通 完工 竣工 开工 开工建设 投运 投产 关停 改造 治理 整治 修复 制定 修改 废止 签约 成交 加装 拆除 消化 处置 盘活 兑现 办结 化解 安置 谋定 更新改造 \
     改造提升 清理 修订 改造修复 综合整治 竣工投产",
);

/// Verbs before a name that changes by itself: `带动产值增长15%`.
pub(in crate::indicator) static CAUSES: Words =
    Words::new("提出 带动 促进 拉动 支撑 推动 保障 撬动 引领 力促 促 带动全市 拉动全市");

/// What opens a phrase that says where, with what or to what end: `依托省产研院建设`.
pub(in crate::indicator) static PREPOSITIONS: Words = Words::new(
    "围绕 聚焦 依托 针对 面向 立足 瞄准 按照 根据 对标 借助 结合 紧扣 紧盯 来自 在 以 从 按 赴",
);

/// Words that begin like a preposition and are none.
pub(in crate::indicator) static NO_PREPOSITIONS: Words = Words::new(
    "在建 在校 在册 在线 在职 在岗 在园 在读 在营 在谈 在库 在孵 在用 在产 在批 结合部 以上 以下 以内 以来 以及 以工代赈 以旧换新 以奖代补 从业 从事 从严 赴外 按揭 按时 按期",
);

/// Verbs that are seldom part of a noun: they govern what stands behind such a phrase.
pub(in crate::indicator) static MAIN_VERBS: Words = Words::new(
    "实施 组建 打造 开展 推出 引进 培育 完成 举办 新增 新建 成立 设立 布局 发放 谋划 建成 建设 建立 搭建 \
     形成 获得 荣获 实现 推进 启动 出台 制定 遴选 提供 签约 落地 引育 招引 创建 攻克 汇聚 集聚 聚集 推介 \
     共建 承接 入选 获批 新开工 新签约 新引进 新设 取得 夺得 斩获 部署 梳理 编排 开设 建有 拥有 安装 关停 抽检 拆除",
);
