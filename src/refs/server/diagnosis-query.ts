import { mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { answer } from '../../kernel/server/slice.ts'
import { queries, type Queries } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import { diagnosedOn, undiagnosedOn } from './diagnosis-reads.ts'

/** Which diagnosis stands for each dwelling on a day. */
export const diagnosesOn = answer({
  ...queries['diagnoses.on'],
  answer: async ({ db, actor }, { day }: Queries['diagnoses.on']['input']) => {
    if (!mayAnywhere(grants, 'settlePlace', actor)) return refuse('not_yours')
    return {
      dwellings: await diagnosedOn(db, day),
      undiagnosed: await undiagnosedOn(db, day),
    } satisfies Queries['diagnoses.on']['output']
  },
})
