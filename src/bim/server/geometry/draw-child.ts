/** `draw-child.ts FILE [STYLE]`: reads a model, draws its plans, sends them to the parent. Run by `drawPlans` alone. */
import { flushCompileCache } from 'node:module'
import { inspect } from '../../../ifc/core/inspect/inspect-model.ts'
import { readModel } from '../open-model.ts'
import { plansOf } from './model-plans.ts'

const [path = '', style = ''] = process.argv.slice(2)
const readingOfModel = readModel(path)
const plans =
  'problem' in readingOfModel
    ? readingOfModel
    : await plansOf(readingOfModel.step, inspect(readingOfModel.step), { style })
flushCompileCache()
process.send?.('problem' in plans ? plans : { value: plans })
