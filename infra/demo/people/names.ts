import { stream } from '../random.ts';

const surnames = [
  ...'王王王李李李张张张刘刘陈陈杨赵黄周吴徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚钟姜崔谭陆范汪石廖贾夏付方邹熊白孟秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤',
];
const given = [
  ...'安柏斌波博采晨承诚川春聪丹德东恩帆芳飞峰福刚光广国海涵航浩和恒宏洪华欢慧吉佳嘉建健江杰捷金锦晋静久军君俊康可兰乐磊礼立丽莲良琳玲凌龙鲁茂玫梅美萌敏明宁鹏平琪齐启倩强巧勤青清秋泉仁荣蓉瑞润森善尚生胜诗石世书淑树爽顺思松素涛田婷通彤万旺威伟文希霞贤香祥晓欣新星兴秀旭雪雅妍彦燕阳耀怡义毅英永勇友宇雨玉元远月云泽珍正志忠舟竹卓',
];

/** An invented name: common surnames, one or two common characters. No living person is meant. */
export function inventedName(key: string): string {
  const random = stream('name', key);
  return random.pick(surnames) + random.pick(given) + (random.chance(0.72) ? random.pick(given) : '');
}

/** A number of eleven digits that nobody has: the prefix 154 is assigned to no network. */
export function inventedPhone(key: string): string {
  return `154${String(stream('phone', key).int(100_000_000)).padStart(8, '0')}`;
}
