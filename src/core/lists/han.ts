/**
 * Han characters of which Chinese writes a simplified and a traditional form, one after the
 * other; those in frequent use whose simplified form is no other word.
 */
const pairs =
  '们們这這个個说說时時会會对對国國来來过過发發样樣还還没沒为為经經现現点點电電让讓谢謝谁誰听聽见見话話语語请請认認识識记記讲講读讀写寫书書买買卖賣东東车車长長门門问問间間开開关關难難' +
  '爱愛亲親热熱欢歡乐樂声聲视視频頻观觀觉覺脸臉头頭实實应應该該当當动動运運远遠进進边邊选選达達连連两兩岁歲业業产產务務办辦师師学學习習员員级級红紅绿綠线線网網给給结結绝絕继繼续續虽雖' +
  '终終总總纪紀组組细細离離飞飛马馬鸟鳥鱼魚鸡雞猫貓龙龍风風气氣汉漢湾灣军軍团團图圖园園圆圓场場块塊坏壞报報担擔拥擁择擇换換摄攝敌敵数數断斷旧舊显顯晓曉权權条條极極构構标標楼樓岂豈残殘' +
  '毕畢汤湯沟溝测測济濟涛濤润潤涨漲渐漸湿濕满滿灭滅灯燈灵靈烂爛烦煩爷爺牵牽状狀独獨狮獅环環画畫疗療盐鹽监監盖蓋盘盤确確码碼础礎礼禮祸禍积積称稱稳穩穷窮竞競笔筆简簡签簽类類粮糧紧緊纯純' +
  '纸紙纳納约約练練维維绪緒编編缘緣罗羅罚罰义義职職联聯肠腸胆膽脑腦脚腳艺藝节節苏蘇药藥获獲营營蓝藍虑慮虾蝦补補装裝规規觅覓计計订訂讨討议議讯訊许許论論证證评評词詞译譯试試诗詩诚誠误誤' +
  '诸諸课課调調谈談谊誼谓謂贝貝负負财財责責败敗货貨质質贪貪贵貴费費贺賀资資赏賞赛賽赞讚赢贏赶趕趋趨轨軌转轉轮輪软軟轻輕较較辆輛输輸辞辭迁遷违違迟遲递遞邮郵邻鄰酱醬释釋针針钟鐘钱錢铁鐵' +
  '银銀锁鎖错錯镇鎮闭閉闲閒闻聞队隊阳陽阴陰阵陣际際陆陸陈陳险險随隨隐隱雾霧静靜页頁顶頂项項顺順须須顾顧顿頓预預领領题題颜顏额額饭飯饮飲饿餓馆館驾駕骂罵骗騙齐齊齿齒啰囉吗嗎呜嗚么麼';

const simplified = new Map<number, number>();
for (let index = 0; index < pairs.length; index += 2)
  simplified.set(pairs.charCodeAt(index + 1), pairs.charCodeAt(index));

/** The simplified form of a Han character; itself where it has none. */
export const simplify = (code: number): number => simplified.get(code) ?? code;
