import type { fr } from './words.sensors.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'refused.unread_address':
    'This number is not that of a sensor. Scan the square code, or type the engraved number.',
  'refused.since_not_past': 'A sensor cannot be fitted in the future.',
  'refused.paired_elsewhere': 'This sensor is already fitted: {where}. Is it here now?',
  'refused.paired_already': 'This number is that of another meter already. Check it on the dial.',
  'refused.unknown_device': 'This sensor is not known, or is no longer fitted.',
  'refused.unknown_column': 'This file has no column “{column}”, or has it twice.',
  'refused.unnamed_type': 'Say of which model, or of which kind of sensor.',
  'refused.without_licence': 'Say under which licence this decoder is.',
  'refused.unread_codec': 'This decoder cannot be read, or has no function decodeUplink.',
  'refused.heating_to_come': 'That day has not come yet. Write it down once it holds.',
  'refused.no_lift_here': 'There is no lift in this building.',
  'refused.no_phone_to_call': 'We need a telephone number to call. Add it to the file, then try again.',
  'refused.no_lift_call': 'This home has not asked to be called, or asks it no more.',
  'file.kind.liftCalls': 'Calls about the lift',
  'file.why.liftCalls': 'You asked to be called when the lift stops. No reason is asked.',
  'file.kind.devices': 'Sensors fitted',
  'file.why.devices': 'The sensors that you fitted, and since when.',
  'field.device.label': 'Label of the sensor',
  'field.device.kind': 'What it measures',
  'field.renewal.cents': 'Price of a replacement',
  'field.device.index': 'Figures of the meter',
  'field.device.setpoint': 'Temperature that the boiler is set to',
  'field.device.photos': 'Photo of the dials',
}
