/**
 * Meters that are invented for a bench: what each has told by an hour follows from its number and the hour, so that any process can tell
 * what must be in the database. Every seventh leaks two litres an hour from its third day on.
 */
/** Noon in Paris, or an hour beside it, nine days ago: nothing is too late to be taken, nothing has yet to come. */
export const firstHour = Math.floor(Date.now() / 86_400_000 - 9) * 86_400 + 11 * 3600

export const euiOfMeter = (meter: number): string =>
  (0x70b3d5_0000000000n + BigInt(meter)).toString(16).padStart(16, '0')

/** Litres that stand on a meter after so many hours. */
export const indexAt = (meter: number, hour: number): number => {
  const days = Math.floor(hour / 24)
  const used = days * 90 + Math.min(6, Math.max(0, (hour % 24) - 18)) * 15
  return 10_000 + meter + used + (meter % 7 === 0 ? Math.max(0, hour - 72) * 2 : 0)
}

/** When a meter is read in an hour (seconds): at its own minute. */
export const instantOf = (meter: number, hour: number): number =>
  firstHour + hour * 3600 + ((meter * 37) % 3000)

export const topicOf = (meter: number): string => `application/loge/device/${euiOfMeter(meter)}/event/up`

/** An uplink as ChirpStack 4 publishes it. */
export const uplinkOf = (meter: number, hour: number): string =>
  JSON.stringify({
    deduplicationId: '3ac7e3c4-4401-4b8d-9386-a5c902f9202d',
    time: new Date(instantOf(meter, hour) * 1000).toISOString(),
    deviceInfo: {
      tenantId: '52f14cd4-c6f1-4fbd-8f87-4025e1d49242',
      tenantName: 'Bailleur',
      applicationId: 'ca739e26-7b67-4f14-b69e-d568c22a5a75',
      applicationName: 'Compteurs',
      deviceProfileId: '605d08d4-65f5-4d2c-8a5a-3d2457662f79',
      deviceProfileName: 'Compteur d’eau',
      deviceName: `compteur ${meter}`,
      devEui: euiOfMeter(meter),
      tags: {},
    },
    devAddr: '00189440',
    adr: true,
    dr: 1,
    fCnt: hour,
    fPort: 1,
    confirmed: false,
    data: 'AAAAAA==',
    object: { index_l: indexAt(meter, hour) },
    rxInfo: [
      { gatewayId: '0016c001f153a14c', uplinkId: 4217106255, rssi: -106, snr: -3.5, context: 'Mgjgig==' },
    ],
    txInfo: { frequency: 868100000, modulation: { lora: { bandwidth: 125000, spreadingFactor: 7 } } },
  })
