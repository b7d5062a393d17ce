import type { Coded } from '../../../kernel/core/words.ts'
import { building, list, people, phone, pin, question } from '../../../kernel/web/icons/icons.ts'
import { grants } from '../../../field/core/grants.ts'
import { grantedTo } from '../../../kernel/core/access.ts'
import { type Role, rolesWhere } from '../../../kernel/core/roles.ts'
import { paths } from '../../../requests/web/office/office-paths.ts'

type Section = {
  name: Coded<'office.nav'>
  href: string
  roles: readonly Role[]
  is: (path: string) => boolean
  /** its drawing, for who has it under the thumb */
  icon?: string
}

const desks = rolesWhere(({ desk }) => desk !== 'none')
const agency = rolesWhere(({ desk }) => desk === 'agency')
const under =
  (...roots: string[]) =>
  (path: string): boolean =>
    roots.some((root) => path === root || path.startsWith(`${root}/`))

/** The ways of the office, in the order of the day; who finds which. Words: `office.nav.<name>`. */
export const sections: readonly Section[] = [
  {
    name: 'ground',
    href: '/terrain',
    roles: rolesWhere(({ desk, walks }) => desk !== 'none' && walks),
    is: () => false,
    icon: pin,
  },
  {
    name: 'questions',
    href: paths.questions,
    roles: rolesWhere(({ desk }) => desk === 'hq'),
    is: under(paths.questions),
    icon: question,
  },
  {
    name: 'call',
    href: paths.call,
    roles: agency,
    is: (path) => path === paths.call || path.startsWith('/bureau/personnes/'),
    icon: phone,
  },
  { name: 'todo', href: paths.todo, roles: desks, is: under(paths.todo, '/bureau/r'), icon: list },
  { name: 'overview', href: '/bureau/chiffres', roles: desks, is: under('/bureau/chiffres') },
  {
    name: 'estate',
    href: '/bureau/patrimoine',
    roles: desks,
    is: under(
      '/bureau/patrimoine',
      '/bureau/maquettes',
      '/bureau/lieu',
      '/bureau/etiquettes',
      '/bureau/alertes',
    ),
    icon: building,
  },
  {
    name: 'firms',
    href: '/bureau/entreprises',
    roles: desks,
    is: under('/bureau/entreprises'),
  },
  {
    name: 'ledger',
    href: '/bureau/temps',
    roles: rolesWhere(({ leads }) => leads),
    is: under('/bureau/temps'),
  },
  {
    name: 'notices',
    href: '/bureau/affichage',
    roles: agency,
    is: under('/bureau/affichage'),
  },
  {
    name: 'mailbox',
    href: '/bureau/courrier',
    roles: desks,
    is: under('/bureau/courrier'),
  },
  {
    name: 'team',
    icon: people,
    href: '/bureau/equipe',
    roles: grantedTo(grants, 'seeDevices'),
    is: under('/bureau/equipe', '/bureau/telephones'),
  },
  {
    name: 'rounds',
    href: '/bureau/tournees',
    roles: grantedTo(grants, 'setRound'),
    is: under('/bureau/tournees'),
  },
]

/** On a telephone, the four that are wanted most lie under the thumb; the others slide above. */
export const underThumb = (role: Role): Section[] =>
  sections.filter(({ roles, icon }) => icon && roles.includes(role)).slice(0, 4)
