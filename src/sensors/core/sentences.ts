import type { fr as heardWords } from './heard/words.heard.fr.ts'
import type { fr as typesWords } from './types/words.types.fr.ts'
import type { fr as readerWords } from './reader/words.reader.fr.ts'
import type { fr as orderMeterWords } from './orders/words.order-meters.fr.ts'
import type { fr as heatingRulesWords } from './heating/words.heating-rules.fr.ts'
import type { fr as liftCallsWords } from './lift-calls/words.lift-calls.fr.ts'
import type { fr as leakPageWords } from './telling/words.leak-page.fr.ts'
import type { fr as leakThreadWords } from './telling/words.leak-thread.fr.ts'
import type { fr as smokePageWords } from './telling/words.smoke-page.fr.ts'
import type { fr as goThresholdsWords } from './threshold/words.go-thresholds.fr.ts'
import type { fr as thresholdsWords } from './threshold/words.thresholds.fr.ts'
import type { fr as alarmsWords } from './words.alarms.fr.ts'
import type { fr as commandsWords } from './words.commands.fr.ts'
import type { fr as deviceKindsWords } from './words.device-kinds.fr.ts'
import type { fr as goWords } from './words.go.fr.ts'
import type { fr as healthWords } from './words.health.fr.ts'
import type { fr as impactWords } from './words.impact.fr.ts'
import type { fr as leakTitleWords } from './words.leak-title.fr.ts'
import type { fr as leakToldWords } from './words.leak-told.fr.ts'
import type { fr as notesToldWords } from './words.notes-told.fr.ts'
import type { fr as notesWords } from './words.notes.fr.ts'
import type { fr as pairingWords } from './words.pairing.fr.ts'
import type { fr as tabWords } from './words.sensor-tabs.fr.ts'
import type { fr as sensorsWords } from './words.sensors.fr.ts'
import type { fr as studiesToldWords } from './words.studies-told.fr.ts'
import type { fr as studiesWords } from './words.studies.fr.ts'
import type { fr as useToldWords } from './words.use-told.fr.ts'
import type { fr as useWords } from './words.use.fr.ts'
import type { fr as wearWords } from './words.wear.fr.ts'

type SentenceKey =
  | keyof typeof readerWords
  | keyof typeof typesWords
  | keyof typeof heardWords
  | keyof typeof orderMeterWords
  | keyof typeof heatingRulesWords
  | keyof typeof leakPageWords
  | keyof typeof leakThreadWords
  | keyof typeof goThresholdsWords
  | keyof typeof thresholdsWords
  | keyof typeof alarmsWords
  | keyof typeof commandsWords
  | keyof typeof deviceKindsWords
  | keyof typeof goWords
  | keyof typeof healthWords
  | keyof typeof impactWords
  | keyof typeof leakTitleWords
  | keyof typeof leakToldWords
  | keyof typeof liftCallsWords
  | keyof typeof notesToldWords
  | keyof typeof notesWords
  | keyof typeof pairingWords
  | keyof typeof tabWords
  | keyof typeof sensorsWords
  | keyof typeof smokePageWords
  | keyof typeof studiesToldWords
  | keyof typeof studiesWords
  | keyof typeof useToldWords
  | keyof typeof useWords
  | keyof typeof wearWords

/** Every key of this slice: what is in none of its dictionaries is said nowhere. */
declare module '../../kernel/core/words.ts' {
  interface Sentences extends Record<SentenceKey, string> {}
}
