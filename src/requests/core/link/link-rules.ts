import { type Context, type Fact, refuse } from '../../../kernel/core/command.ts'
import type { Decision } from '../decide/request-rule.ts'
import { factOf } from '../decide/request-rule.ts'
import { isWalled } from '../nature/walled-natures.ts'
import type { Commands } from '../request-commands.ts'
import { refusalOf, type Matter } from '../request-matter.ts'
import type { Link } from './link-contract.ts'

/** Two requests, and what each says of the other already. */
export type Linking = {
  m: Matter | undefined
  other: Matter | undefined
  links: readonly { request: string; other: string; kind: Link['kind'] }[]
}

type LinkRule<Data> = (linking: Linking, command: { data: Data }, context: Context) => Decision

/** Says why the request is there: from both sides, and to nobody who may not read the other. */
export const linkRequests: LinkRule<Commands['request.link']> = ({ m, other, links }, { data }, context) => {
  const no = refusalOf('link', m, context) ?? refusalOf('link', other, context)
  if (no || !m || !other) return no ?? refuse('not_found')
  if (m.id === other.id) return refuse('not_found')
  if (links.some(({ request }) => request === other.id)) return refuse('link_backwards', { no: other.no })
  return links.some(({ request, kind }) => request === m.id && kind === data.kind)
    ? []
    : toBoth(m, other, (one, another) =>
        factOf(one, 'request.linked', context, { other: another.id, kind: data.kind }, {}, 'staff'),
      )
}

export const unlinkRequests: LinkRule<Commands['request.unlink']> = ({ m, other, links }, _, context) => {
  const no = refusalOf('link', m, context) ?? refusalOf('link', other, context)
  if (no || !m || !other) return no ?? refuse('not_found')
  return links.length
    ? toBoth(m, other, (one, another) =>
        factOf(one, 'request.unlinked', context, { other: another.id }, {}, 'staff'),
      )
    : refuse('not_linked')
}

// That a walled matter is there is told in no thread that all read.
const toBoth = (m: Matter, other: Matter, tell: (one: Matter, another: Matter) => Fact): Fact[] =>
  [[m, other] as const, [other, m] as const].flatMap(([one, another]) =>
    isWalled(another.nature) && !isWalled(one.nature) ? [] : [tell(one, another)],
  )
