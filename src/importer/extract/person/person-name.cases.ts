import { readings } from '../../model/cases.ts'
import { isPersonName } from './person-name.ts'

/** Text → whether it is a person's name. */
export default readings(
  ({ source }) => isPersonName(source.folded),
  [
    ['李强', true],
    ['陈明权', true],
    ['嚴松毅', true],
    ['司徒毅', true],
    ['欧阳一平', true],
    ['阿依古丽·买买提', true],
    ['桑吉扎西', true],
    ['巴特尔', true],
    ['古丽社区', false],
    ['李', false],
    ['田冰市文', false],
    ['市长', false],
    ['董事', false],
    ['司长', false],
    ['文明办', false],
    ['党委', false],
    ['成员', false],
    ['财务科', false],
    ['办公室', false],
  ],
)
