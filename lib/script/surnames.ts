/**
 * Surnames of one character, as Traditional text writes them. Source: the hundred commonest of Taiwan and of the mainland,
 * and those of writers that our own reading met.
 */
export const surnames =
  '王李張陳林黃吳劉蔡楊許鄭謝郭洪邱曾廖賴徐周葉蘇莊呂江何蕭羅高潘簡朱彭游詹胡施沈余盧梁趙顏柯翁魏孫戴方宋杜傅侯曹薛丁馬蔣唐馮石董程袁鄧金毛范錢' +
  '魯韓于康姚鍾鄒熊孟秦白尹閻雷賀顧龔邵萬覃武喬賈任田姜崔汪陸史孔湯黎易常溫巫童紀聶鄂溥柳殷歐祝齊季費俞梅湛茅阮凌霍嚴屈葛樊甘路岳塗沙豐穆章項';
