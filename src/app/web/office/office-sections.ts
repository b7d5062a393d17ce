import type { Coded } from '../../../kernel/core/words.ts'
import { building, list, people, phone, pin, question } from '../../../kernel/web/icons/icons.ts'
import { grants } from '../../../field/core/grants.ts'
import { grantedTo } from '../../../kernel/core/access.ts'
import { type Role, rolesWhere } from '../../../kernel/core/roles.ts'
import { paths } from '../../../requests/web/office/office-paths.ts'
import { menuOf, wayTo } from '../../../kernel/web/find-screen.ts'
import { office } from '../slices.ts'

type Section = {
  name: Coded<'office.nav'>
  place: number
  href: string
  roles: readonly Role[]
  is: (path: string) => boolean
  /** its drawing, for who has it under the thumb */
  icon?: string | undefined
}

const desks = rolesWhere(({ desk }) => desk !== 'none')
const agency = rolesWhere(({ desk }) => desk === 'agency')
const under =
  (...roots: string[]) =>
  (path: string): boolean =>
    roots.some((root) => path === root || path.startsWith(`${root}/`))

const written: readonly Section[] = [
  {
    name: 'ground',
    place: 10,
    href: '/terrain',
    roles: rolesWhere(({ desk, walks }) => desk !== 'none' && walks),
    is: () => false,
    icon: pin,
  },
  {
    name: 'questions',
    place: 20,
    href: paths.questions,
    roles: rolesWhere(({ desk }) => desk === 'hq'),
    is: under(paths.questions),
    icon: question,
  },
  {
    name: 'call',
    place: 30,
    href: paths.call,
    roles: agency,
    is: (path) => path === paths.call || path.startsWith('/bureau/personnes/'),
    icon: phone,
  },
  { name: 'todo', place: 40, href: paths.todo, roles: desks, is: under(paths.todo, '/bureau/r'), icon: list },
  {
    name: 'estate',
    place: 60,
    href: '/bureau/patrimoine',
    roles: desks,
    is: under('/bureau/patrimoine', '/bureau/maquettes', '/bureau/lieu', '/bureau/alertes'),
    icon: building,
  },
  {
    name: 'firms',
    place: 70,
    href: '/bureau/entreprises',
    roles: desks,
    is: under('/bureau/entreprises'),
  },
  {
    name: 'notices',
    place: 90,
    href: '/bureau/affichage',
    roles: agency,
    is: under('/bureau/affichage'),
  },
  {
    name: 'mailbox',
    place: 100,
    href: '/bureau/courrier',
    roles: desks,
    is: under('/bureau/courrier'),
  },
  {
    name: 'team',
    place: 110,
    icon: people,
    href: '/bureau/equipe',
    roles: grantedTo(grants, 'seeDevices'),
    is: under('/bureau/equipe', '/bureau/telephones'),
  },
  {
    name: 'rounds',
    place: 120,
    href: '/bureau/tournees',
    roles: grantedTo(grants, 'setRound'),
    is: under('/bureau/tournees'),
  },
]

const declared = menuOf(office).map(
  ({ path, for: roles, nav: { name, place, icon } }): Section => ({
    name: name.replace('office.nav.', '') as Section['name'],
    place,
    href: path,
    roles,
    is: (here) => wayTo(office, here) === name,
    icon,
  }),
)

/** The ways of the office, in the order of the day; who finds which. Words: `office.nav.<name>`. */
export const sections: readonly Section[] = [
  ...written.map((way) => ({
    ...way,
    is: (here: string) => way.is(here) || wayTo(office, here) === `office.nav.${way.name}`,
  })),
  ...declared,
].toSorted((a, b) => a.place - b.place)

/** On a telephone, the four that are wanted most lie under the thumb; the others slide above. */
export const underThumb = (role: Role): Section[] =>
  sections.filter(({ roles, icon }) => icon && roles.includes(role)).slice(0, 4)
