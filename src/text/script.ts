/** Which characters a text is written in: Simplified, Traditional, or a tenth and more of each. */
export type Script = 'Hans' | 'Hant' | 'mixed'

/** Counts the characters of one script only; a text without any counts as Simplified. */
export function detectScript(text: string): Script {
  let simplified = 0
  let traditional = 0
  for (const char of text) {
    if (SIMPLIFIED.has(char)) simplified++
    else if (TRADITIONAL.has(char)) traditional++
  }
  const few = (simplified + traditional) / 10
  if (traditional > 0 && simplified < few) return 'Hant'
  return traditional > 0 && traditional >= few ? 'mixed' : 'Hans'
}

// Pairs, Simplified first: frequent characters whose two forms no text of the other script holds (后, 干, 里, 台, 只 and
// their like stand in both and are left out). A table is enough to judge a text and needs no dictionary in memory.
const PAIRS = `国國会會学學个個区區为為业業务務发發动動员員过過进進实實对對开開东東长長门門关關车車书書无無
处處办辦党黨农農义義机機构構职職责責设設织織团團组組结結统統给給经經续續级級纪紀约約红紅线線练練维維绿綠
议議记記论論认認许許证證评評识識话話说說请請读讀调調谈談课課计計让讓训訓试試诚誠语語项項预預领領题題额額顾顧
风風飞飛马馬驻駐验驗鱼魚鸟鳥龙龍齐齊华華协協单單卫衛历歷压壓厅廳县縣参參双雙变變号號吗嗎听聽启啟响響园園围圍
图圖场場块塊坚堅坛壇执執扩擴扫掃报報护護拥擁择擇损損换換据據数數断斷旧舊时時显顯权權条條来來杨楊极極枪槍树樹
样樣桥橋检檢欢歡汉漢没沒济濟满滿灭滅灵靈点點热熱爱愛环環现現电電疗療监監盖蓋矿礦码碼础礎确確种種积積称稱
稳穩穷窮竞競笔筆类類紧緊网網罗羅罚罰聪聰联聯肃肅脑腦节節范範药藥获獲虑慮虽雖蓝藍补補见見观觀规規视視觉覺触觸
订訂详詳费費资資质質贵貴贷貸贸貿贺賀赛賽赞贊转轉轮輪软軟轻輕较較辆輛输輸边邊达達迁遷运運还還这這远遠连連迟遲
选選遗遺邮郵邻鄰郑鄭酱醬释釋针針钢鋼钱錢铁鐵银銀销銷锋鋒错錯镇鎮间間问問闭閉阳陽阴陰阶階际際陆陸陈陳险險随隨
难難静靜页頁顺順须須频頻养養饭飯馆館财財败敗货貨购購贫貧赢贏劳勞势勢卖賣厂廠厉厲吴吳吨噸嘱囑垒壘声聲备備
复復头頭夹夾夺奪奖獎妇婦孙孫宁寧宝寶审審宪憲宽寬导導将將尔爾层層岁歲岛島币幣师師带帶帮幫应應庙廟库庫张張弹彈
归歸径徑忆憶怀懷态態总總恶惡惯慣战戰户戶扬揚抚撫拟擬挂掛摆擺晓曉杂雜标標栏欄档檔毕畢汇匯沟溝泽澤浓濃测測湾灣`

const SIMPLIFIED = new Set<string>()
const TRADITIONAL = new Set<string>()
const both = [...PAIRS.replace(/\s/gu, '')]
for (let i = 0; i + 1 < both.length; i += 2) {
  const [simplified = '', traditional = ''] = [both[i], both[i + 1]]
  SIMPLIFIED.add(simplified)
  TRADITIONAL.add(traditional)
}
