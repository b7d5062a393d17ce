import type { Role } from '../../../kernel/core/roles.ts'
import { type MenuWay, menuOf } from '../../../kernel/web/find-screen.ts'
import { office } from '../slices.ts'

const ways = menuOf(office)

/** The ways of the office that somebody finds, in the order of the day. */
export const menuFor = (role: Role): MenuWay[] =>
  ways.filter((way) => (way.nav.for ?? way.for).includes(role))

/** On a telephone, the four that are wanted most lie under the thumb; the others slide above. */
export const underThumb = (role: Role): MenuWay[] =>
  menuFor(role)
    .filter(({ nav }) => nav.icon)
    .slice(0, 4)
