/** What the view `followup` says. */
export const words = {
  'followup.label': { zh: '承诺的下文', en: 'What became of it' },
  'followup.ask': {
    zh: '文献里的承诺后来怎样？哪些按期做成，哪些晚了，哪些没有找到下文？',
    en: 'What became of the promises? Which were kept on time, which late, and of which was nothing found?',
  },
  'followup.title': { zh: '后来如何：承诺的下文', en: 'What became of the promises' },
  'followup.lede': {
    zh: '文献止于{until}。跟进过的承诺有{n}项，其中{advice}项只是建议；没有跟进过的不在此列。',
    en: 'The documents end in {until}. Promises followed up: {n}, advice among them: {advice}. Those not followed up do not stand here.',
  },
  'followup.ledeAll': {
    zh: '文献止于{until}。跟进过的承诺有{n}项；没有跟进过的不在此列。',
    en: 'The documents end in {until}. Promises followed up: {n}. Those not followed up do not stand here.',
  },
  'followup.noScore': {
    zh: '各地查了多少不同，所以只列条数，不计分、不排名。“没有找到”不等于没有做。',
    en: 'How much was looked for differs from place to place, so there are numbers and no score or ranking. Nothing found does not mean that nothing was done.',
  },
  'followup.unrecorded': {
    zh: '其中{n}项没有记下查找，只是所读网页没有提到。',
    en: 'For {n} of them no search is recorded; the pages read do not mention them.',
    one: {
      en: 'For {n} of them no search is recorded; the pages read do not mention it.',
    },
  },
  'followup.none': { zh: '还没有跟进过的承诺。', en: 'No promise has been followed up yet.' },
  'followup.counts': {
    zh: '各地跟进过的承诺，按后来如何分',
    en: 'Promises followed up, by jurisdiction and by what became of them',
  },
  'followup.who': { zh: '主体', en: 'Jurisdiction' },
  'followup.looked': { zh: '跟进过', en: 'Followed up' },
  'followup.lookedOf': { zh: '{of}条措施中{n}项', en: '{n} of {of} measures' },
  'followup.of': { zh: '{who}：承诺的下文', en: 'What became of the promises of {who}' },
  'followup.list': { zh: '{who}：{n}项', en: '{who}: {n}' },
  'followup.promise': { zh: '所诺', en: 'What was promised' },
  'followup.due': { zh: '期限', en: 'Due' },
  'followup.noDue': { zh: '没有写', en: 'not stated' },
  'followup.outcome': { zh: '后来', en: 'Outcome' },
  'followup.what': { zh: '下文', en: 'What followed' },
  'followup.searched': {
    zh: '查过：{what}；{where}；{date}',
    en: 'Looked for: {what}; {where}; {date}',
  },
  'followup.unsearched': {
    zh: '不在所记的查找之列；所读网页没有提到（{where}；{date}）',
    en: 'Not among the searches recorded; the pages read do not mention it ({where}; {date})',
  },
  'followup.unsearchedSeen': {
    zh: '不在所记的查找之列；下文只据所读网页（{where}；{date}）',
    en: 'Not among the searches recorded; this rests on the pages read alone ({where}; {date})',
  },
  'followup.resolved': { zh: '裁定：{why}', en: 'As resolved: {why}' },
  'followup.overruled': {
    zh: '另有{n}项由编码手册的裁定改定，两人的编码照旧列出。',
    en: 'A ruling of the codebook overrules both in {n}, where their codings stand as they were.',
  },
  'followup.keptNone': {
    zh: '其中写有期限的{n}项，没有一项见到按期做成。',
    en: 'Of the {n} with a deadline none was seen kept on time.',
    one: { en: 'The {n} with a deadline was not seen kept on time.' },
  },
  'followup.keptSome': {
    zh: '其中写有期限的{n}项，见到按期做成的{kept}项。',
    en: 'With a deadline: {n}, of which {kept} seen kept on time.',
  },
  'followup.late': { zh: '晚{days}天', en: '{days} days late', one: { en: '{days} day late' } },
  'followup.seen': { zh: '出处', en: 'Seen on' },
  'followup.how': { zh: '怎样判断', en: 'How it is judged' },
  'followup.once': {
    zh: '目前只有一人编码，第二人的编码尚缺，因此还没有一致程度可言。',
    en: 'One coder has coded so far; a second coding is wanting, so there is no agreement to report yet.',
  },
  'followup.agreement': {
    zh: '{all}项承诺中，{of}项由两人各自编码，其中{n}项一致。',
    en: '{of} of {all} promises were coded by two coders without sight of each other; they agreed on {n}.',
  },
  'followup.example': { zh: '例：{text}', en: 'Example: {text}' },
  'followup.counter': { zh: '反例：{text}', en: 'Not so: {text}' },
  'followup.mark': { zh: '后来如何', en: 'What happened next' },
  'followup.seenBy': {
    zh: '后续观察{n}条',
    en: '{n} observations',
    one: { en: '{n} observation' },
  },
  'followup.inList': { zh: '下文：{what}', en: 'followed up: {what}' },
  'followup.overdue': {
    zh: '期限已过、还没有见到结果的',
    en: 'Past their date, and no outcome seen',
  },
  'followup.overdueSub': {
    zh: '按这一版语料的日期{date}算：期限已过，而没有可比的事实说结果如何的措施共{n}项。没有写年份的，按最迟可能的日子算；连这也说不出的不在此列。跟进过而没有找到的也在内；没有见到不等于没有做。',
    en: 'Reckoned on {date}, the date of this version of the corpus: measures whose date has passed and of whose outcome no comparable fact was seen, {n} in all. Where no year is stated the last day that it can mean counts; those of which not even that can be said are left out. Those followed up in vain are among them; not seen does not mean not done.',
  },
  'followup.overdueGoals': {
    zh: '另列日期已过、没有找到当年或以后可比之数的指标目标和中间目标：{n}项。',
    en: 'Goals of indicators and steps on the way to them, whose date has passed and of whose year or later no comparable number was found, stand here too: {n}.',
  },
  'followup.overdueParts': {
    zh: '逐项列在各地的页上；日期已过、没有找到当年或以后可比之数的指标目标和中间目标也在那里，共{n}项。',
    en: 'Each stands on the page of its jurisdiction, and so do goals of indicators and steps on the way to them, whose date has passed and of whose year or later no comparable number was found: {n}.',
  },
  'followup.latest': { zh: '最迟{date}', en: '{date} at the latest' },
  'followup.lastLooked': { zh: '最近跟进', en: 'Last followed up' },
  'followup.never': { zh: '还没有跟进', en: 'not yet' },
  'followup.markTarget': { zh: '目标的进度', en: 'the target in time' },
  'followup.markProgramme': {
    zh: '其中{n}项跟进过',
    en: '{n} of its measures followed up',
    one: { en: '{n} of its measures followed up' },
  },
} as const;
