import { describe, expect, it } from 'vitest';
import { ambiguousForms } from './ambiguous.ts';
import { toTraditional } from './traditional.ts';

describe('Traditional Chinese', () => {
  it.each([
    ['发布规则，公布数据', '發布規則，公布數據'],
    ['这只说明文献没有写到', '這只說明文獻沒有寫到'],
    ['写明了金额', '寫明了金額'],
    ['苏港制度规则', '蘇港制度規則'],
    ['香港人参加，到上海参访', '香港人參加，到上海參訪'],
    ['个数和面积', '個數和面積'],
    ['签协议，已签。标签', '簽協議，已簽。標籤'],
    ['说明了待遇和面向香港的布局', '說明了待遇和面向香港的布局'],
    ['团队揭榜，孵化平台', '團隊揭榜，孵化平台'],
    ['三公里之内', '三公里之內'],
    ['启动峰会，户籍和兑现，借鉴', '啟動峰會，戶籍和兌現，借鑑'],
    ['“资源关”', '「資源關」'],
    ['我市制造业，我市制药企业，本市制度', '我市製造業，我市製藥企業，本市制度'],
    ['本市里程碑，全市干部，我市只有三家', '本市里程碑，全市幹部，我市只有三家'],
    ['后来的王后，头发发展，干净的树干', '後來的王后，頭髮發展，乾淨的樹幹'],
    ['一只猫，三公里里程，回复与复制', '一隻貓，三公里里程，回覆與複製'],
  ])('%s becomes %s', (simplified, traditional) => {
    expect(toTraditional(simplified)).toBe(traditional);
  });

  it('lists a character with several forms where it occurs, with its neighbours and its clause', () => {
    expect([...ambiguousForms(['洗头发吧，再出发', '出发'])]).toEqual([
      ['出发 → 出發', '再出發'],
      ['头发吧 → 頭髮吧', '洗頭髮吧'],
    ]);
  });

  it('leaves out a character that stays what it mostly stays, and not one that mostly changes', () => {
    expect([...ambiguousForms(['8家企业', '来了', '王后']).keys()]).toEqual(['王后 → 王后']);
  });
});
