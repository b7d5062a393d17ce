import type { Coded } from '../../../kernel/core/words.ts'
import { building, list, people, phone, pin, question } from '../../../kernel/web/icons/icons.ts'
import type { Role } from '../../../kernel/core/access.ts'
import { paths } from '../../../requests/web/office/paths.ts'

type Section = {
  name: Coded<'office.nav'>
  href: string
  roles: readonly Role[]
  is: (path: string) => boolean
  /** its drawing, for who has it under the thumb */
  icon?: string
}

const desk: readonly Role[] = ['agent', 'technician', 'manager', 'operator']
const under =
  (...roots: string[]) =>
  (path: string): boolean =>
    roots.some((root) => path === root || path.startsWith(`${root}/`))

/** The ways of the office, in the order of the day; who finds which. Words: `office.nav.<name>`. */
export const sections: readonly Section[] = [
  { name: 'ground', href: '/terrain', roles: ['technician'], is: () => false, icon: pin },
  { name: 'questions', href: paths.questions, roles: ['hq'], is: under(paths.questions), icon: question },
  {
    name: 'call',
    href: paths.call,
    roles: desk,
    is: (path) => path === paths.call || path.startsWith('/bureau/personnes/'),
    icon: phone,
  },
  { name: 'todo', href: paths.todo, roles: [...desk, 'hq'], is: under(paths.todo, '/bureau/r'), icon: list },
  { name: 'overview', href: '/bureau/chiffres', roles: [...desk, 'hq'], is: under('/bureau/chiffres') },
  {
    name: 'estate',
    href: '/bureau/patrimoine',
    roles: [...desk, 'hq'],
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
    roles: [...desk, 'hq'],
    is: under('/bureau/entreprises'),
  },
  { name: 'ledger', href: '/bureau/temps', roles: ['manager', 'hq'], is: under('/bureau/temps') },
  {
    name: 'notices',
    href: '/bureau/affichage',
    roles: desk,
    is: under('/bureau/affichage'),
  },
  {
    name: 'mailbox',
    href: '/bureau/courrier',
    roles: [...desk, 'hq'],
    is: under('/bureau/courrier'),
  },
  {
    name: 'team',
    icon: people,
    href: '/bureau/equipe',
    roles: ['agent', 'manager', 'hq'],
    is: under('/bureau/equipe', '/bureau/telephones'),
  },
  {
    name: 'rounds',
    href: '/bureau/tournees',
    roles: ['technician', 'manager', 'hq'],
    is: under('/bureau/tournees'),
  },
]

/** On a telephone, the four that are wanted most lie under the thumb; the others slide above. */
export const underThumb = (role: Role): Section[] =>
  sections.filter(({ roles, icon }) => icon && roles.includes(role)).slice(0, 4)
