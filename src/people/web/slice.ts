import { grantedTo } from '../../kernel/core/access.ts'
import { rolesWhere } from '../../kernel/core/roles.ts'
import { people } from '../../kernel/web/icons/icons.ts'
import { type Dictionary, fill, type PagePart, screen } from '../../kernel/web/web-slice.ts'
import { grants } from '../core/grants.ts'
import { fr } from './office/words.fr.ts'

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

export const office = {
  first: { fr, en: () => import('./office/words.en.ts') },
  screens: [
    screen('/bureau/alertes', {
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
    screen('/bureau/personnes/:id', {
      for: grantedTo(grants, 'export'),
      within: 'office.nav.call',
      words: [[() => import('../core/access/words.fr.ts'), () => import('../core/access/words.en.ts')]],
      load: () => import('./access/PersonRights.tsx').then((m) => m.PersonRights),
    }),
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
