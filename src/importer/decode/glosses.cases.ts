import { readings } from '../model/cases.ts'
import { withoutGlosses } from './glosses.ts'

/** A page's text → the text without glosses. */
export default readings(
  ({ source }) => withoutGlosses(source.text),
  [
    [
      '關(guān)于印發(fā)方案：區(qū)民政局、責(zé)任單位、學(xué)校（含幼兒園）',
      '關于印發方案：區民政局、責任單位、學校（含幼兒園）',
    ],
    ['汨(mì)罗市工作方案（WiFi）', '汨(mì)罗市工作方案（WiFi）'],
    ['姓名：阮(ruǎn)一平\n沈佳（jiā） 副主任', '姓名：阮一平\n沈佳 副主任'],
    ['街道地处汨(mì)罗江畔，', '街道地处汨(mì)罗江畔，'],
  ],
)
