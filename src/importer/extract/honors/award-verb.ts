import { defineRule } from '../../model/rule.ts'
import { state, type Stated } from '../../model/normalise.ts'

/**
 * What says that somebody got an award. `sure` verbs (荣获, 被评为) are of awards alone; after the others (获得, 列为) only
 * what is called like one counts. `named`: 「获得中央文明委授予的」 says who gave it; `active`: 「授予花木街道」.
 */
export type AwardVerb = { sure: boolean; active: boolean; giver?: Stated<string> | undefined }

const GOT = '(?:荣获|获评|获颁|荣膺|获授|荣登|捧得|捧回|喜获|获得|斩获|摘得|夺得|获)(?:了|过)?'
const GIVEN = '(?:授予|颁发|命名|评选|颁授|评定|认定|表彰)(?:的|(?=["《]))'
const SURE =
  '荣获|获评|获颁|荣膺|获授|荣登|荣立|荣记|捧得|捧回|评为|评选为|评定为|命名为|表彰为|授予(?!单位|部门|机关|机构|时间|日期)|授牌|誉为|入选|(?<=被)评(?=["全国省市区年])'
const OTHER =
  '蝉联|喜获|获得(?!感)|斩获|摘得|夺得|认定为|确定为|确认为|选为|列为|跻身|创成|创建成为?|成功创建为?|获(?![得批取悉知益救利胜赠赔准评颁授]|奖(?:单位|集体|个人|名单|情况|项目|时间|名称))'

/** 荣获、获评、被授予、被评为、入选 and the like. */
export const awardVerb = defineRule<AwardVerb>({
  id: 'award-verb',
  pattern: new RegExp(
    `${GOT}由?(?<giver>[^,。;"、<《]{2,24}?(?:、[^,。;"、<《]{2,14}?){0,2})${GIVEN}|(?<sure>${SURE})(?:了|过)?|(?<other>${OTHER})(?:了|过)?`,
    'u',
  ),
  read: ({ groups, at, text }, source) => ({
    sure: groups.other === undefined,
    active: text.startsWith('授予') || text.startsWith('授牌'),
    giver: state(source, 'compact', at('giver')),
  }),
})
