import type { fr } from './words.go.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'go.devices': 'Sensors: silent ones, alerts, how right they were',
  'go.meterReading': 'File of a meter reader',
  'go.sensorsHeard': 'How sensors are heard (ways in, unreadable messages)',
  'go.deviceTypes': 'Models of sensors and decoders',
  'go.wear': 'What will break (plan of works)',
  'go.consumptionNotes': 'Consumption notes (heating, hot water)',
  'go.partnerStudies': 'Studies of partners (totals of consumption)',
}
