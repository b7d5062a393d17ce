import { rolesWhere, walkers } from '../../kernel/core/roles.ts'
import { list, phone, question } from '../../kernel/web/icons/icons.ts'
import { type Dictionary, fill, type PagePart, screen } from '../../kernel/web/web-slice.ts'
import { fr as sheet } from '../../kernel/core/words.sheet.fr.ts'
import { fr as danger } from '../core/danger/words.fr.ts'
import { fr as report } from '../core/words/tenant.fr.ts'
import { fr as firstWords } from './field/words.fr.ts'
import { fr } from './office/words.fr.ts'
import { outageSlots } from './outage/outage-slots.ts'
import './request-slots.ts'

const desks = rolesWhere(({ desk }) => desk !== 'none')

/** One screen at three addresses: the list stays where it is while threads open beside it. */
const loadInbox = () => import('./office/office-screens.tsx').then((m) => m.InboxScreen)

const lists: Dictionary = [
  () => import('../core/nature/words.lists.fr.ts'),
  () => import('../core/nature/words.lists.en.ts'),
]
const rules: Dictionary = [
  () => import('../core/nature/words.rules.fr.ts'),
  () => import('../core/nature/words.rules.en.ts'),
]
const guard: Dictionary = [
  () => import('../core/guard/words.fr.ts'),
  () => import('../core/guard/words.en.ts'),
]
const telling: Dictionary = [
  () => import('../core/words/telling.fr.ts'),
  () => import('../core/words/telling.en.ts'),
]
const thread: Dictionary = [
  () => import('../core/words/thread.fr.ts'),
  () => import('../core/words/thread.en.ts'),
]
const alarm: Dictionary = [
  () => import('../core/alarm/words.fr.ts'),
  () => import('../core/alarm/words.en.ts'),
]
const goOn: Dictionary = [
  () => import('../core/words/go-on.fr.ts'),
  () => import('../core/words/go-on.en.ts'),
]
const bulk: Dictionary = [() => import('../core/bulk/words.fr.ts'), () => import('../core/bulk/words.en.ts')]

const charge: Dictionary = [
  () => import('../core/charge/words.fr.ts'),
  () => import('../core/charge/words.en.ts'),
]
const go: Dictionary = [() => import('../core/words.go.fr.ts'), () => import('../core/words.go.en.ts')]
const presence: Dictionary = [
  () => import('../core/presence/words.fr.ts'),
  () => import('../core/presence/words.en.ts'),
]
const ownDesk: Dictionary = [
  () => import('../core/own-desk/words.fr.ts'),
  () => import('../core/own-desk/words.en.ts'),
]

const besideWords: Dictionary = [
  () => import('../core/beside/words.fr.ts'),
  () => import('../core/beside/words.en.ts'),
]

export const office = {
  first: { fr, en: () => import('./office/words.en.ts') },
  screens: [
    screen('/bureau', {
      for: desks,
      nav: {
        name: 'office.nav.call',
        place: 30,
        icon: phone,
        for: rolesWhere(({ desk }) => desk === 'agency'),
      },
      words: [goOn],
      load: () => import('./office/office-screens.tsx').then((m) => m.CallScreen),
    }),
    screen('/bureau/questions', {
      for: rolesWhere(({ desk }) => desk === 'hq'),
      nav: { name: 'office.nav.questions', place: 20, icon: question },
      load: loadInbox,
    }),
    screen('/bureau/a-faire', {
      for: desks,
      nav: { name: 'office.nav.todo', place: 40, icon: list },
      load: loadInbox,
    }),
    screen('/bureau/r/:id', { for: desks, within: 'office.nav.todo', load: loadInbox }),
    screen('/bureau/r/:id/papier', {
      for: desks,
      within: 'office.nav.todo',
      load: () => import('./office/office-screens.tsx').then((m) => m.PaperScreen),
    }),
    screen('/bureau/r/:id/lettre', {
      for: desks,
      within: 'office.nav.todo',
      load: () => import('./office/office-screens.tsx').then((m) => m.LetterScreen),
    }),
    screen('/bureau/a-faire/delais', {
      title: 'go.delays',
      for: desks,
      within: 'office.nav.todo',
      load: () => import('./delays/load-delays.ts').then((m) => m.loadDelaysPage()),
    }),
    screen('/bureau/a-faire/entreprises-preferees', {
      title: 'go.preferred',
      for: desks,
      within: 'office.nav.todo',
      load: () => import('./preferred/load-preferred.ts').then((m) => m.loadPreferredPage()),
    }),
    screen('/bureau/a-faire/modeles', {
      title: 'go.templates',
      for: desks,
      within: 'office.nav.todo',
      load: () => import('./templates/load-templates.ts').then((m) => m.loadTemplatesPage()),
    }),
    screen('/bureau/a-faire/papier', {
      for: desks,
      within: 'office.nav.todo',
      words: [bulk],
      load: () => import('./bulk/TickedOnPaper.tsx').then((m) => m.TickedOnPaper),
    }),
    screen('/bureau/lieu/:id', {
      for: desks,
      within: 'office.nav.estate',
      load: () => import('./office/office-screens.tsx').then((m) => m.PlaceScreen),
    }),
  ],
  slots: [
    fill('building.stack', {
      words: [[() => import('../core/words/stack.fr.ts'), () => import('../core/words/stack.en.ts')]],
      load: () => import('./place/StackingGrid.tsx').then((m) => m.StackingGrid),
    }),
    fill('place.acts', { load: () => import('./place/PlaceActs.tsx').then((m) => m.PlaceActs) }),
    fill('place.matters', { load: () => import('./place/PlaceMatters.tsx').then((m) => m.PlaceMatters) }),
    fill('place.about', { load: () => import('./place/PlaceAbout.tsx').then((m) => m.PlaceAbout) }),
    fill('notice.words', { load: () => import('./office/GuardedWords.tsx').then((m) => m.GuardedWords) }),
    fill('thread.charge', {
      words: [charge],
      load: () => import('./charge/InCharge.tsx').then((m) => m.InCharge),
    }),
    fill('thread.charge', {
      words: [presence],
      load: () => import('./presence/Presence.tsx').then((m) => m.Presence),
    }),
    fill('thread.charge', {
      words: [ownDesk],
      load: () => import('./own-desk/SetAside.tsx').then((m) => m.SetAside),
    }),
    fill('thread.place', {
      words: [besideWords],
      load: () => import('./beside/PlaceBeside.tsx').then((m) => m.PlaceBeside),
    }),
    ...outageSlots,
    fill('list.head', {
      words: [ownDesk],
      load: () => import('./own-desk/OwnDesk.tsx').then((m) => m.OwnDesk),
    }),
    fill('team.load', {
      for: rolesWhere(({ decides }) => decides),
      words: [charge, bulk],
      load: () => import('./charge/TeamLoad.tsx').then((m) => m.TeamLoad),
    }),
    fill('plan.top', {
      for: rolesWhere(({ decides, duty }) => decides && duty),
      load: () => import('./office/AtHand.tsx').then((m) => m.PricesAtHand),
    }),
    fill('note.mention', {
      words: [ownDesk],
      load: () => import('./own-desk/MentionPick.tsx').then((m) => m.MentionPick),
    }),
  ],
  deeds: [{ name: 'go.call', for: desks, path: '/bureau?appel=1', icon: phone }],
  deedWords: [go],
} satisfies PagePart

export const field = {
  first: { fr: firstWords, en: () => import('./field/words.en.ts') },
  screens: [
    screen('/terrain/r/:id', {
      for: walkers,
      words: [lists, rules, guard, telling, thread, alarm],
      next: true,
      load: () => import('./field/FieldThread.tsx').then((m) => m.FieldThread),
    }),
  ],
  slots: [
    fill('day.head', {
      for: rolesWhere(({ decides }) => decides),
      load: () => import('./field/AwaitedDecisions.tsx').then((m) => m.AwaitedDecisions),
    }),
    fill('building.plan', { load: () => import('./field/BuildingPlan.tsx').then((m) => m.BuildingPlan) }),
    fill('building.open', { load: () => import('./field/OpenRequests.tsx').then((m) => m.OpenIn) }),
    fill('plan.head', { load: () => import('./field/PlanHead.tsx').then((m) => m.PlanHead) }),
    fill('plan.report', {
      words: [lists, rules],
      next: true,
      load: () => import('./field/ReportThing.tsx').then((m) => m.ReportThing),
    }),
    fill('notice.words', {
      words: [guard],
      next: true,
      load: () => import('./office/GuardedWords.tsx').then((m) => m.GuardedWords),
    }),
  ],
} satisfies PagePart

// Without network nobody is kept from telling it: the house reads the words too.
export const contractor = {
  slots: [
    fill('order.danger', {
      spared: true,
      load: () => import('./heard/load-heard.ts').then((m) => m.loadHeardByFirm()),
    }),
  ],
} satisfies PagePart

const anybody = { for: rolesWhere(({ side }) => side === 'tenant') } as const
const follow: Dictionary = [
  () => import('../core/words/follow.fr.ts'),
  () => import('../core/words/follow.en.ts'),
]
const natures: Dictionary = [
  () => import('../core/nature/words.fr.ts'),
  () => import('../core/nature/words.en.ts'),
]
const tenancy: Dictionary = [
  () => import('../core/nature/words.tenancy.fr.ts'),
  () => import('../core/nature/words.tenancy.en.ts'),
]
const following = { for: ['tenant'], words: [follow, natures, lists, tenancy] } as const

const loadReport = () => import('./tenant/TenantReport.tsx').then((m) => m.TenantReport)

export const tenant = {
  first: { fr: { ...sheet, ...danger, ...report }, en: () => import('./tenant/words.en.ts') },
  screens: [
    screen('/signaler/*', { ...anybody, load: loadReport }),
    screen('/signaler/:code', { ...anybody, load: loadReport }),
    // By the link of a mail; those of before have their key in the path.
    screen('/t/*', {
      ...following,
      load: () => import('./tenant/FollowPage.tsx').then((m) => m.FollowByLink),
    }),
    screen('/chez-moi', {
      ...following,
      load: () => import('./tenant/TenantHome.tsx').then((m) => m.TenantHome),
    }),
    screen('/chez-moi/:id', {
      ...following,
      load: () => import('./tenant/FollowPage.tsx').then((m) => m.FollowOwn),
    }),
  ],
} satisfies PagePart
