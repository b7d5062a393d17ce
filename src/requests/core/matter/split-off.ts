import { type Context, type Fact, isRefusal, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../request-commands.ts'
import type { Decision } from '../decide/request-rule.ts'
import { factOf, rule } from '../decide/request-rule.ts'
import { isMatter } from '../nature/is-matter.ts'
import type { Matter } from '../request-matter.ts'

type SplitOff = Commands['request.splitOff']

/** What is filed of it: the words that were chosen, whoever asked, the same place. Neither photos nor papers go along. */
export const filingSplitOff = (
  m: Matter,
  { nature, words }: SplitOff,
  channel: Commands['request.file']['channel'],
): Commands['request.file'] => ({
  nature,
  words,
  channel,
  ...(m.unit ? { unit: m.unit } : { building: m.building, ...(m.entrance ? { entrance: m.entrance } : {}) }),
  ...(m.requester ? { requester: { person: m.requester } } : {}),
})

const allowSplit = rule<SplitOff>('splitOff', (m, { into, nature }, context) =>
  isMatter(nature)
    ? refuse('repair_wanted')
    : [factOf(m, 'request.splitOff', context, { into, nature }, {}, 'staff')],
)

/** The repair, as it is `filed`, then what the matter says of it to the office. Who repairs reads nothing of the matter, and no way to it. */
export const splitOff = (
  m: Matter | undefined,
  filed: () => Decision,
  command: { id: string; data: SplitOff },
  context: Context,
): Decision => {
  const told = allowSplit(m, command, context)
  if (isRefusal(told)) return told
  const repair = filed()
  return isRefusal(repair) ? repair : ([...repair, ...told] as Fact[])
}
