import { readings } from '../../../model/cases.ts'
import { span } from '../../../model/span.ts'
import { toldPosts } from './told-posts.ts'

/** A paragraph → the holders that it tells. */
export default readings(
  ({ source }) => toldPosts(source, span(0, source.text.length)).map(({ value }) => value),
  [
    [
      '街道党工委书记由区政协副主席方一岩兼任，党工委副书记、办事处主任为沈佳，人大工委主任为欧阳一平。',
      [
        { name: '方一岩', positions: ['街道党工委书记'] },
        { name: '沈佳', positions: ['党工委副书记', '办事处主任'] },
        { name: '欧阳一平', positions: ['人大工委主任'] },
      ],
    ],
    [
      '现任党工委书记为江一水同志；办事处主任由丁一担任。',
      [
        { name: '江一水', positions: ['党工委书记'] },
        { name: '丁一', positions: ['办事处主任'] },
      ],
    ],
    [
      '现任街道党工委书记江一水，办事处主任丁一。',
      [
        { name: '江一水', positions: ['街道党工委书记'] },
        { name: '丁一', positions: ['办事处主任'] },
      ],
    ],
    [
      '街道领导班子共5人，党工委书记江一水，党工委副书记、办事处主任松一，办事处副主任丁一（女）、兰二。',
      [
        { name: '江一水', positions: ['党工委书记'] },
        { name: '松一', positions: ['党工委副书记', '办事处主任'] },
        { name: '丁一', positions: ['办事处副主任'] },
        { name: '兰二', positions: ['办事处副主任'] },
      ],
    ],
    [
      '党工委书记为江一水，办事处副主任为丁一、沈佳和李和平，武装部部长为方一岩。',
      [
        { name: '江一水', positions: ['党工委书记'] },
        { name: '丁一', positions: ['办事处副主任'] },
        { name: '沈佳', positions: ['办事处副主任'] },
        { name: '李和平', positions: ['办事处副主任'] },
        { name: '方一岩', positions: ['武装部部长'] },
      ],
    ],
    ['街道领导班子高度重视，党工委书记江一水，办事处主任丁一参加会议。', []],
    ['组长由镇长方一岩担任，副组长由沈佳担任，办公室主任由丁一兼任。', []],
    ['会议由党工委书记方一岩主持，办事处主任沈佳通报情况。', []],
    ['办事处主任为沈佳。', []],
    ['任命方一岩为办事处主任，免去沈佳的办事处主任职务', []],
  ],
)
