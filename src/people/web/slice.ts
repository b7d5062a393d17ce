import { grantedTo } from '../../kernel/core/access.ts'
import { roles, rolesWhere } from '../../kernel/core/roles.ts'
import { people, person } from '../../kernel/web/icons/icons.ts'
import { type Dictionary, fill, type PagePart, screen } from '../../kernel/web/web-slice.ts'
import { fr as codes } from '../core/alert/words.codes.fr.ts'
import { grants } from '../core/grants.ts'
import { fr as pages } from '../core/words.people.fr.ts'
import { fr } from './office/words.fr.ts'

declare module '../../kernel/web/web-slice.ts' {
  interface Slots {
    /** above the team: what each has in charge */
    'team.load': object
    /** beside who lives in a dwelling, what else may be done about the lease */
    'lease.acts': { household: string }
    /** where a lease begins on a day (`YYYY-MM-DD`), what the dwelling lacks for it */
    'lease.papers': { unit: string; starts: string }
  }
}

const teamWords: Dictionary = [
  () => import('../core/team/words.fr.ts'),
  () => import('../core/team/words.en.ts'),
]

const team = { for: grantedTo(grants, 'patch'), words: [teamWords] } as const

const alertCodes: Dictionary = [
  () => import('../core/alert/words.codes.fr.ts'),
  () => import('../core/alert/words.codes.en.ts'),
]
const alerts: Dictionary = [
  () => import('../core/alert/words.fr.ts'),
  () => import('../core/alert/words.en.ts'),
]

const go: Dictionary = [() => import('../core/words.go.fr.ts'), () => import('../core/words.go.en.ts')]

export const office = {
  first: { fr, en: () => import('./office/words.en.ts') },
  screens: [
    screen('/bureau/alertes', {
      title: 'go.alerts',
      for: rolesWhere(({ desk }) => desk !== 'none'),
      within: 'office.nav.estate',
      words: [[() => import('../core/alert/words.fr.ts'), () => import('../core/alert/words.en.ts')]],
      load: () => import('./alerts/AlertsPage.tsx').then((m) => m.AlertsPage),
    }),
    screen('/bureau/equipe', {
      ...team,
      nav: { name: 'office.nav.team', place: 110, icon: people },
      load: () => import('./team/Team.tsx').then((m) => m.Team),
    }),
    screen('/bureau/equipe/:id', {
      ...team,
      within: 'office.nav.team',
      load: () => import('./team/Team.tsx').then((m) => m.TeamMember),
    }),
    screen('/bureau/absences', {
      for: grantedTo(grants, 'absence'),
      within: 'office.nav.team',
      title: 'go.absences',
      words: [[() => import('../core/absence/words.fr.ts'), () => import('../core/absence/words.en.ts')]],
      load: () => import('./absence/AbsencesPage.tsx').then((m) => m.AbsencesPage),
    }),
    screen('/bureau/personnes/:id', {
      for: grantedTo(grants, 'export'),
      within: 'office.nav.call',
      words: [[() => import('../core/access/words.fr.ts'), () => import('../core/access/words.en.ts')]],
      load: () => import('./access/PersonRights.tsx').then((m) => m.PersonRights),
    }),
  ],
  ways: [
    // Who reads of absences and not of the whole team: the same way of the menu leads there.
    {
      path: '/bureau/absences',
      for: grantedTo(grants, 'absence').filter((role) => !grantedTo(grants, 'patch').includes(role)),
      nav: { name: 'office.nav.team', place: 111, icon: people },
    },
  ],
  slots: [
    fill('place.home', { load: () => import('./home/HomeButton.tsx').then((m) => m.HomeButton) }),
    fill('place.alerts', { load: () => import('./alerts/AlertsButton.tsx').then((m) => m.AlertsButton) }),
    fill('estate.vacant', {
      words: [
        [() => import('../core/home/words.vacant.fr.ts'), () => import('../core/home/words.vacant.en.ts')],
      ],
      load: () => import('./home/VacantHomes.tsx').then((m) => m.VacantHomes),
    }),
  ],
  deeds: [
    { name: 'go.hire', for: grantedTo(grants, 'hire'), path: '/bureau/equipe?accueillir=1', icon: people },
    { name: 'go.account', for: rolesWhere(({ desk }) => desk !== 'none'), path: '/compte', icon: person },
  ],
  deedWords: [go],
} satisfies PagePart

export const field = {
  slots: [
    fill('place.alerts', {
      words: [alertCodes, alerts],
      next: true,
      load: () => import('./alerts/ChangeAlerts.tsx').then((m) => m.ChangeAlerts),
    }),
  ],
} satisfies PagePart

const door = () => import('./GatePage.tsx')

/** The door is everybody’s: who has entered finds her account there. */
export const gate = {
  first: { fr: { ...pages, ...codes }, en: () => import('./words.en.ts') },
  screens: [
    screen('/', { for: roles, title: 'gate.welcome', load: () => door().then((m) => m.Door) }),
    screen('/entrer', { for: roles, title: 'sign.title', load: () => door().then((m) => m.Enter) }),
    // By the link of a mail; those of before have their key in the path.
    screen('/in/*', { for: roles, title: 'sign.open.title', load: () => door().then((m) => m.EnterByLink) }),
    screen('/compte', { for: roles, title: 'account.title', load: () => door().then((m) => m.OwnAccount) }),
    screen('/accessibilite', {
      for: roles,
      title: 'access.title',
      load: () => import('./Access.tsx').then((m) => m.Access),
    }),
    screen('/mentions', {
      for: roles,
      title: 'legal.title',
      words: [[() => import('../core/words.legal.fr.ts'), () => import('../core/words.legal.en.ts')]],
      load: () => import('./Legal.tsx').then((m) => m.Legal),
    }),
  ],
} satisfies PagePart
