import type { fr } from './words.sensor-tabs.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'sensorTabs.label': 'Pages of sensors',
  'sensorTabs.devices': 'Sensors fitted',
  'sensorTabs.heard': 'What is heard',
  'sensorTabs.reading': 'A meter reader’s file',
  'sensorTabs.types': 'Models',
}
