/**
 * Han characters of which Chinese writes a simplified and a traditional form, one after the
 * other; those in frequent use, also where several of them have one simplified form. What
 * `lists/han.ts` holds packed: where this changes, its test prints what to put there.
 */
export const pairs =
  '们們这這个個说說时時会會对對国國来來过過发發样樣还還没沒为為经經现現点點电電让讓谢謝谁誰听聽见見话話语語请請认認识識记記讲講读讀写寫书書买買卖賣东東车車长長门門问問间間开開关關难難' +
  '爱愛亲親热熱欢歡乐樂声聲视視频頻观觀觉覺脸臉头頭实實应應该該当當动動运運远遠进進边邊选選达達连連两兩岁歲业業产產务務办辦师師学學习習员員级級红紅绿綠线線网網给給结結绝絕继繼续續虽雖' +
  '终終总總纪紀组組细細离離飞飛马馬鸟鳥鱼魚鸡雞猫貓龙龍风風气氣汉漢湾灣军軍团團图圖园園圆圓场場块塊坏壞报報担擔拥擁择擇换換摄攝敌敵数數断斷旧舊显顯晓曉权權条條极極构構标標楼樓岂豈残殘' +
  '毕畢汤湯沟溝测測济濟涛濤润潤涨漲渐漸湿濕满滿灭滅灯燈灵靈烂爛烦煩爷爺牵牽状狀独獨狮獅环環画畫疗療盐鹽监監盖蓋盘盤确確码碼础礎礼禮祸禍积積称稱稳穩穷窮竞競笔筆简簡签簽类類粮糧紧緊纯純' +
  '纸紙纳納约約练練维維绪緒编編缘緣罗羅罚罰义義职職联聯肠腸胆膽脑腦脚腳艺藝节節苏蘇药藥获獲营營蓝藍虑慮虾蝦补補装裝规規觅覓计計订訂讨討议議讯訊许許论論证證评評词詞译譯试試诗詩诚誠误誤' +
  '诸諸课課调調谈談谊誼谓謂贝貝负負财財责責败敗货貨质質贪貪贵貴费費贺賀资資赏賞赛賽赞讚赢贏赶趕趋趨轨軌转轉轮輪软軟轻輕较較辆輛输輸辞辭迁遷违違迟遲递遞邮郵邻鄰酱醬释釋针針钟鐘钱錢铁鐵' +
  '银銀锁鎖错錯镇鎮闭閉闲閒闻聞队隊阳陽阴陰阵陣际際陆陸陈陳险險随隨隐隱雾霧静靜页頁顶頂项項顺順须須顾顧顿頓预預领領题題颜顏额額饭飯饮飲饿餓馆館驾駕骂罵骗騙齐齊齿齒啰囉吗嗎呜嗚么麼' +
  '机機导導万萬单單荐薦妈媽体體历歷丽麗术術处處号號华華从從无無传傳备備优優亿億价價伟偉伤傷儿兒内內农農决決况況减減几幾剧劇创創划劃刚剛则則胜勝劳勞势勢区區协協却卻厉厲参參' +
  '双雙变變叶葉吓嚇尝嘗叹嘆执執坚堅尘塵够夠梦夢夹夾夺奪奋奮妇婦孙孫宁寧宝寶审審宽寬将將专專寻尋层層届屆属屬岛島币幣帅帥带帶帮幫库庫广廣厂廠庙廟张張弹彈强強彻徹径徑复復忆憶' +
  '忧憂怀懷态態惨慘惯慣懒懶战戰戏戲户戶抛拋扫掃挂掛采採挥揮损損摇搖抢搶携攜叙敘晒曬暂暫桥橋检檢欧歐归歸杀殺冲沖泪淚净淨浅淺温溫滚滾洁潔浓濃洒灑烟煙争爭牺犧奖獎献獻玛瑪异異' +
  '疯瘋痴癡尽盡盗盜众眾碍礙税稅种種窝窩筑築范範纠糾纷紛统統丝絲缓緩县縣缩縮绩績织織绕繞绘繪圣聖聪聰肃肅脱脫肤膚举舉舰艦庄莊兰蘭虫蟲卫衛冲衝复複袭襲触觸访訪设設训訓托託注註' +
  '详詳夸誇谅諒谎謊谨謹护護赖賴赚賺赠贈赵趙迹跡践踐跃躍辈輩游遊适適乡鄉郑鄭丑醜医醫钓釣钢鋼录錄锅鍋键鍵镜鏡闪閃阅閱闯闖杂雜韩韓响響颗顆愿願台颱养養余餘惊驚验驗松鬆斗鬥闹鬧' +
  '鲜鮮凤鳳咸鹹麦麥黄黃党黨龟龜台臺里裡后後只隻着著面麵周週板闆系係系繫于於你妳布佈愈癒';

/** The pairs in the order of the simplified ones, each by how far both are from those before. */
export function pack(characters: readonly string[]): string {
  const codes = characters.map(character => character.charCodeAt(0));
  const rows = codes.flatMap((code, at) =>
    at % 2 === 0 ? [[code, codes[at + 1] ?? 0] as const] : [],
  );
  const sorted = rows.toSorted(([a, b], [c, d]) => a - c || b - d);
  const steps = sorted.flatMap(([simple, traditional], at) => {
    const [before, beside] = sorted[at - 1] ?? [0, 0];
    return [simple - before, traditional - beside];
  });
  return steps.map(step => step.toString(36)).join(' ');
}
