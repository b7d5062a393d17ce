import { loadSpoken } from '../../kernel/web/draw-spoken.tsx'

const wearWords = [
  [() => import('../core/words.wear.fr.ts'), () => import('../core/words.wear.en.ts')],
] as const

/** What will break, with its words. */
export const SpokenWear = loadSpoken(() => import('./wear/WearPage.tsx').then((m) => m.WearPage), wearWords)

/** What its like needed when they failed, beside a thing of the plan. */
export const SpokenParts = loadSpoken(
  () => import('./wear/PartsToBring.tsx').then((m) => m.PartsToBring),
  wearWords,
  true,
)

const heatingWords = [
  () => import('../core/heating/words.heating-rules.fr.ts'),
  () => import('../core/heating/words.heating-rules.en.ts'),
] as const

/** Thresholds and what water costs, with their words: few open them. */
export const SpokenThresholds = loadSpoken(
  () => import('./threshold/ThresholdsPage.tsx').then((m) => m.ThresholdsPage),
  [
    [
      () => import('../core/threshold/words.thresholds.fr.ts'),
      () => import('../core/threshold/words.thresholds.en.ts'),
    ],
    heatingWords,
  ],
)

const tabWords = [
  () => import('../core/words.sensor-tabs.fr.ts'),
  () => import('../core/words.sensor-tabs.en.ts'),
] as const

const healthWords = [
  [() => import('../core/words.health.fr.ts'), () => import('../core/words.health.en.ts')],
  [() => import('../core/words.device-kinds.fr.ts'), () => import('../core/words.device-kinds.en.ts')],
] as const

/** How a building is, and how all devices do, with their words. */
export const SpokenHealth = loadSpoken(
  () => import('./health/HealthPage.tsx').then((m) => m.HealthPage),
  [...healthWords, heatingWords],
)
export const SpokenAlarmsInSpace = loadSpoken(
  () => import('./health/AlarmsInSpace.tsx').then((m) => m.AlarmsInSpace),
  healthWords,
)
export const SpokenDevices = loadSpoken(
  () => import('./health/DevicesPage.tsx').then((m) => m.DevicesPage),
  [...healthWords, tabWords],
)
export const SpokenSensorsOfBuilding = loadSpoken(
  () => import('./health/SensorsOfBuilding.tsx').then((m) => m.SensorsOfBuilding),
  healthWords,
  true,
)

/** How well sensors are heard, with its words. */
export const SpokenHeard = loadSpoken(
  () => import('./heard/HeardPage.tsx').then((m) => m.HeardPage),
  [
    tabWords,
    [() => import('../core/heard/words.heard.fr.ts'), () => import('../core/heard/words.heard.en.ts')],
  ],
)

/** What devices of each model say, with its words, and those of kinds of devices. */
export const SpokenTypes = loadSpoken(
  () => import('./types/TypesPage.tsx').then((m) => m.TypesPage),
  [
    tabWords,
    ...healthWords,
    [() => import('../core/types/words.types.fr.ts'), () => import('../core/types/words.types.en.ts')],
  ],
)

/** A meter reader’s file, with its words. */
export const SpokenReader = loadSpoken(
  () => import('./reader/ReaderPage.tsx').then((m) => m.ReaderPage),
  [
    tabWords,
    [() => import('../core/reader/words.reader.fr.ts'), () => import('../core/reader/words.reader.en.ts')],
  ],
)

const noteWords = [
  [() => import('../core/words.notes.fr.ts'), () => import('../core/words.notes.en.ts')],
] as const

/** Notes of consumption, of all buildings and of one, with their words. */
export const SpokenNotes = loadSpoken(
  () => import('./notes/NotesPage.tsx').then((m) => m.NotesPage),
  noteWords,
)
export const SpokenBuildingNotes = loadSpoken(
  () => import('./notes/BuildingNotes.tsx').then((m) => m.BuildingNotes),
  noteWords,
)

/** Studies of partners, with their words: head office alone. */
export const SpokenStudies = loadSpoken(
  () => import('./studies/StudiesPage.tsx').then((m) => m.StudiesPage),
  [[() => import('../core/words.studies.fr.ts'), () => import('../core/words.studies.en.ts')]],
)
