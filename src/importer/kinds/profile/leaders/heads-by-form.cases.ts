import { readings } from '../../../model/cases.ts'
import { headsOf } from './heads.ts'

/**
 * A line → the leaders it opens with, where brackets, sentences, padding or a biography tell what no list of surnames
 * does, and what only looks so.
 */
export default readings(
  ({ source }) => headsOf(source).map(({ value }) => value),
  [
    [
      '党工委副书记、办事处主任（主持办事处工作，分管区域发展办公室）：方一岩',
      [{ name: '方一岩', positions: ['党工委副书记', '办事处主任'], told: [{ start: 13, end: 30 }] }],
    ],
    [
      '沈佳（女）　办事处副主任（挂职）（协助分管城管办）',
      [{ name: '沈佳', positions: ['办事处副主任'], seconded: true, told: [{ start: 17, end: 24 }] }],
    ],
    [
      '党工委书记方一岩主持党工委工作；党工委副书记、办事处主任丁 一主持办事处工作；副主任沈佳分管城管办。',
      [
        { name: '方一岩', positions: ['党工委书记'] },
        { name: '丁一', positions: ['党工委副书记', '办事处主任'] },
        { name: '沈佳', positions: ['副主任'] },
      ],
    ],
    [
      '镇党委书记方一岩，主持镇党委工作。副镇长沈佳，分管财政所。副镇长植瑞，负责农业工作。负责人大工作。',
      [
        { name: '方一岩', positions: ['镇党委书记'] },
        { name: '沈佳', positions: ['副镇长'] },
        { name: '植瑞', positions: ['副镇长'] },
      ],
    ],
    ['党工委书记方一岩主持会议；办事处主任沈佳分管城管办。', []],
    ['办事处主任 折 一主持办事处工作', [{ name: '折一', positions: ['办事处主任'] }]],
    [
      '折一鸣，女，苗族，1983年7月出生，硕士研究生，中共党员，现任办事处副主任。',
      [{ name: '折一鸣', positions: ['办事处副主任'] }],
    ],
    [
      '方一岩，男，1971年5月出生，芦州人，历任站长，现任党工委书记。主持',
      [{ name: '方一岩', positions: ['党工委书记'] }],
    ],
    ['方一岩，历任站长、副镇长。', []],
    ['人大工委主任方一岩负责人大工委工作', [{ name: '方一岩', positions: ['人大工委主任'] }]],
    ['办事处主任方一岩负责人', []],
    ['领导班子成员分工书记方一岩，主持', []],
    ['欧阳　一　　党工委书记', [{ name: '欧阳一', positions: ['党工委书记'] }]],
    [
      '副主任　　司徒 一、丁一',
      [
        { name: '司徒一', positions: ['副主任'] },
        { name: '丁一', positions: ['副主任'] },
      ],
    ],
    [
      '党工委书记方一岩，副主任沈佳、丁一（女）。',
      [
        { name: '方一岩', positions: ['党工委书记'] },
        { name: '沈佳', positions: ['副主任'] },
        { name: '丁一', positions: ['副主任'] },
      ],
    ],
    ['党工委书记方一岩，办事处主任沈佳参加。', [{ name: '方一岩', positions: ['党工委书记'] }]],
    ['党工委书记  侯 一集', [{ name: '侯一集', positions: ['党工委书记'] }]],
    ['柳一 是，党工委副书记、办事处主任。', [{ name: '柳一是', positions: ['党工委副书记', '办事处主任'] }]],
    [
      '副主任  方一 丁 二',
      [
        { name: '方一', positions: ['副主任'] },
        { name: '丁二', positions: ['副主任'] },
      ],
    ],
    ['方一 男，汉族，现任党工委书记。', [{ name: '方一', positions: ['党工委书记'] }]],
    ['党工委副书记（兼政法委员） 方一岩', [{ name: '方一岩', positions: ['党工委副书记', '政法委员'] }]],
    ['社区党委书记、居委会主任：方一岩', []],
    ['柳东村党支部书记：方一岩', []],
    ['社区建设办公室主任：方一岩', [{ name: '方一岩', positions: ['社区建设办公室主任'] }]],
    [
      '快一林（镇党委副书记、镇长）：主持镇政府工作',
      [{ name: '快一林', positions: ['镇党委副书记', '镇长'] }],
    ],
    [
      '冒一疆，办事处副主任，主任科员。负责统计',
      [{ name: '冒一疆', positions: ['办事处副主任', '主任科员'] }],
    ],
    [
      '书记，方 一；主任，沈佳；副主任，丁一、欧阳一平。',
      [
        { name: '方一', positions: ['书记'] },
        { name: '沈佳', positions: ['主任'] },
        { name: '丁一', positions: ['副主任'] },
        { name: '欧阳一平', positions: ['副主任'] },
      ],
    ],
    [
      '沈佳（女），办事处副主任，挂职，时间一年。协助负责招商',
      [{ name: '沈佳', positions: ['办事处副主任'], seconded: true }],
    ],
  ],
)
