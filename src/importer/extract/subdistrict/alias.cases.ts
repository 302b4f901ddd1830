import { table } from '../../model/cases.ts'
import { alias } from './alias.ts'

export default table(alias, {
  reads: [
    ['柳堤街道，又名柳堤新村，位于', '柳堤新村'],
    ['别名：青溪镇', '青溪镇'],
    ['柳堤街道（俗稱“老堤”）', '老堤'],
  ],
  refuses: ['柳堤街道办事处（以下简称街道）', '简称办事处，', '原名青溪乡', '别名很多的地方有许多人家居住着'],
})
