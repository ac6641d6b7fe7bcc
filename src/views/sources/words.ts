/** What the view `sources` says. */
export const words = {
  'sources.label': { zh: '文献', en: 'Sources' },
  'sources.title': { zh: '文献', en: 'Sources' },
  'sources.lede': {
    zh: '已读{n}份。文献原文不在本站：这里给出结构、证据短语和段落号。',
    en: 'Documents read: {n}. Their text is not on this site; here are outline, evidence phrases and paragraph numbers.',
  },
  'sources.ledeTexts': {
    zh: '已读{n}份，其中{with}份由本站架设者附上原文全文，被引的短语都作了标记。',
    en: 'Documents read: {n}. Whoever hosts this site shows the full text of {with} of them, with every cited phrase marked.',
  },
  'source.name': { zh: '题名', en: 'Title as printed' },
  'source.number': { zh: '文号', en: 'Number' },
  'source.issuer': { zh: '发文单位', en: 'Issued by' },
  'source.publisher': { zh: '发布者', en: 'Published by' },
  'source.address': { zh: '网址', en: 'Address' },
  'source.mirror': { zh: '存档', en: 'Archived copy' },
  'source.accessed': { zh: '取文日期', en: 'Taken on' },
  'source.complete': { zh: '是否全文', en: 'Completeness' },
  'source.whole': { zh: '全文', en: 'The whole document' },
  'source.cut': {
    zh: '不全，缺哪些见下',
    en: 'Not the whole document; what is missing is said below',
  },
  'source.coding': { zh: '编码', en: 'Coding' },
  'source.codedOnce': {
    zh: '部分措施目前只由一人编码，不计入一致程度',
    en: 'Some of its measures have one coder so far, and count in no figure of agreement',
  },
  'source.date': { zh: '成文日期', en: 'Date' },
  'source.tier': { zh: '性质', en: 'Tier' },
  'source.read': { zh: '编码所得', en: 'Read from it' },
  'source.strip': { zh: '段落图', en: 'Paragraph strip' },
  'source.stripSub': {
    zh: '{of}段中，{n}段载有证据（实心）；其余各段注明未载的原因（虚线）。',
    en: 'Of {of} paragraphs, {n} carry evidence (solid); the others say why they carry none (dashed).',
    one: {
      en: 'Of {of} paragraphs, one carries evidence (solid); the others say why they carry none (dashed).',
    },
  },
  'source.paragraph': { zh: '第{n}段', en: 'Paragraph {n}' },
  'source.outline': { zh: '逐段', en: 'Paragraph by paragraph' },
  'source.noText': {
    zh: '引号内是原文短语，每条不超过30字，供核对之用。',
    en: 'Quoted are phrases of the original, at most 30 characters each, for checking.',
  },
  'source.withText': {
    zh: '每段为原文全文。有底色的是记录所引的短语，其后的编号见段下的记录，点击即到。',
    en: 'Each paragraph is the full original, in Chinese. Phrases that records rest on are marked; the number after one is that of the record below it, and leads there.',
  },
  'source.converted': {
    zh: '原文为简体字；此处的繁体字由本站转换，未经逐字校订，引用请以原文为准。',
    en: 'The original is in Simplified Chinese; the Traditional characters here are converted by this site and not reviewed.',
  },
  'source.mark': { zh: '{n}：{title}', en: '{n}: {title}' },
  'source.silent': { zh: '不作证据', en: 'No evidence' },
  'source.outcome': { zh: '办理结果', en: 'Outcome as printed' },
  'source.printed': { zh: '印发日期', en: 'Printed' },
  'source.proposal': { zh: '所答提案', en: 'Replies to' },
  'source.suggestion': { zh: '所答建议', en: 'Replies to' },
  'source.asks': { zh: '逐项请求与答复', en: 'Requests and answers' },
  'source.cite': { zh: '引用这份文献', en: 'Cite this document' },
  'source.citeNoteKnown': {
    zh: '按GB/T 7714—2025的[EB/OL]格式著录。BibTeX和RIS可导入文献管理软件。',
    en: 'In the [EB/OL] pattern of GB/T 7714—2025. Reference managers import BibTeX and RIS.',
  },
  'source.citeNote': {
    zh: '按GB/T 7714—2025的[EB/OL]格式著录；本站没有文献的网址，请引用者补上网址和查阅日期。BibTeX和RIS可导入文献管理软件。',
    en: 'In the [EB/OL] pattern of GB/T 7714—2025; this site has no address for the document, so add the one you used and the day on which you read it. Reference managers import BibTeX and RIS.',
  },
} as const;
