/** Signs that people write, for names that devices give their units (SenML, RFC 8428). */
const signs: Readonly<Record<string, string>> = { m3: 'm³', Cel: '°C', '%RH': '%' }

/** A unit as it is read: a device says «Cel», and means °C. */
export const sayUnit = (unit: string): string => signs[unit] ?? unit
