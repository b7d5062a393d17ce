import { grantedTo } from '../../kernel/core/access.ts'
import { roles, rolesWhere, walkers } from '../../kernel/core/roles.ts'
import { fill, type PagePart, screen } from '../../kernel/web/web-slice.ts'
import { grants } from '../core/grants.ts'
import { fr } from '../core/words.leak-title.fr.ts'

const later = () => import('./load-sensors.ts')
const pocket = () => import('./pairing/devices-in-pocket.ts')
const threadAlarm = fill('thread.alarm', {
  spared: true,
  load: () => import('./load-thread-alarm.ts').then((m) => m.SpokenThreadAlarm),
})

export const office = {
  screens: [
    screen('/bureau/a-prevoir', {
      for: grantedTo(grants, 'plan'),
      within: 'office.nav.estate',
      title: 'go.wear',
      load: () => later().then((m) => m.SpokenWear),
    }),
    screen('/bureau/capteurs/seuils', {
      for: rolesWhere(({ leads }) => leads),
      title: 'go.thresholds',
      within: 'office.nav.overview',
      load: () => later().then((m) => m.SpokenThresholds),
    }),
    screen('/bureau/capteurs', {
      for: grantedTo(grants, 'plan'),
      within: 'office.nav.estate',
      title: 'go.devices',
      load: () => later().then((m) => m.SpokenDevices),
    }),
    screen('/bureau/capteurs/ecoute', {
      for: grantedTo(grants, 'readHealth'),
      within: 'office.nav.estate',
      title: 'go.sensorsHeard',
      load: () => later().then((m) => m.SpokenHeard),
    }),
    screen('/bureau/capteurs/modeles', {
      for: grantedTo(grants, 'describeDevices'),
      within: 'office.nav.estate',
      title: 'go.deviceTypes',
      load: () => later().then((m) => m.SpokenTypes),
    }),
    screen('/bureau/capteurs/releve', {
      for: grantedTo(grants, 'keepReadings'),
      within: 'office.nav.estate',
      title: 'go.meterReading',
      load: () => later().then((m) => m.SpokenReader),
    }),
    screen('/bureau/capteurs/:building', {
      for: grantedTo(grants, 'plan'),
      within: 'office.nav.estate',
      load: () => later().then((m) => m.SpokenHealth),
    }),
    screen('/bureau/capteurs/:building/volume', {
      for: grantedTo(grants, 'plan'),
      within: 'office.nav.estate',
      load: () => later().then((m) => m.SpokenAlarmsInSpace),
    }),
    screen('/bureau/notes-de-consommation', {
      for: grantedTo(grants, 'planNotes'),
      title: 'go.consumptionNotes',
      load: () => later().then((m) => m.SpokenNotes),
    }),
    screen('/bureau/notes-de-consommation/:building', {
      for: grantedTo(grants, 'planNotes'),
      load: () => later().then((m) => m.SpokenBuildingNotes),
    }),
    screen('/bureau/etudes-de-partenaires', {
      for: grantedTo(grants, 'keepStudies'),
      title: 'go.partnerStudies',
      load: () => later().then((m) => m.SpokenStudies),
    }),
  ],
  slots: [
    threadAlarm,
    fill('lease.acts', {
      for: grantedTo(grants, 'askLiftCall'),
      load: () => import('./lift-calls/load-lift-calls.ts').then((m) => m.SpokenLiftButton),
    }),
    fill('building.season', {
      for: grantedTo(grants, 'plan'),
      load: () => later().then((m) => m.SpokenSensorsOfBuilding),
    }),
    fill('thing.known', { load: () => later().then((m) => m.SpokenParts) }),
  ],
  deedWords: [
    [() => import('../core/words.go.fr.ts'), () => import('../core/words.go.en.ts')],
    [
      () => import('../core/threshold/words.go-thresholds.fr.ts'),
      () => import('../core/threshold/words.go-thresholds.en.ts'),
    ],
  ],
} satisfies PagePart

export const field = {
  screens: [
    screen('/terrain/capteur/*', { for: walkers, next: true, load: () => pocket().then((m) => m.OnPhone) }),
  ],
  slots: [
    threadAlarm,
    fill('plan.devices', { spared: true, load: () => pocket().then((m) => m.HereOnPhone) }),
    fill('round.stop', { spared: true, load: () => pocket().then((m) => m.SilentOnPhone) }),
    fill('building.known', { spared: true, load: () => pocket().then((m) => m.SilentInBuilding) }),
  ],
} satisfies PagePart

/** Whoever holds the link of a mail or text answers, signed in or not. */
export const gate = {
  first: { fr, en: () => import('../core/words.leak-title.en.ts') },
  screens: [
    screen('/fuite', {
      for: roles,
      title: 'leak.title',
      words: [
        [
          () => import('../core/telling/words.leak-page.fr.ts'),
          () => import('../core/telling/words.leak-page.en.ts'),
        ],
      ],
      load: () => import('./telling/LeakPage.tsx').then((m) => m.LeakPage),
    }),
    screen('/detecteur', {
      for: roles,
      title: 'smoke.title',
      words: [
        [
          () => import('../core/telling/words.smoke-page.fr.ts'),
          () => import('../core/telling/words.smoke-page.en.ts'),
        ],
      ],
      load: () => import('./telling/SmokeAlarmPage.tsx').then((m) => m.SmokeAlarmPage),
    }),
  ],
} satisfies PagePart

/** Whoever was sent says what came of an alarm, and which meter was replaced. */
export const contractor = {
  slots: [
    fill('order.meters', {
      spared: true,
      load: () => import('./orders/load-order-meters.ts').then((m) => m.SpokenOrderMeters),
    }),
  ],
} satisfies PagePart

export const tenant = {
  screens: [
    screen('/chez-moi/eau', {
      for: rolesWhere(({ reach }) => reach === 'household'),
      load: () => import('./use/own-use.ts').then((m) => m.OwnUsePage),
    }),
  ],
  slots: [fill('home.end', { spared: true, load: () => import('./use/own-use.ts').then((m) => m.HomeEnd) })],
} satisfies PagePart
