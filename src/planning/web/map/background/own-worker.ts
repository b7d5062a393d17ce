import workerPath from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import { trustedPolicy } from '../../../../kernel/web/trusted-types.ts'

/**
 * The address of the worker of MapLibre, from the house itself. Where the browser has Trusted Types an address is no text: MapLibre reads it
 * as text to learn its kind, then hands it on as it is.
 */
export const ownWorker = (): string => {
  const path = new URL(workerPath, location.href).href
  const address: unknown = trustedPolicy.createScriptURL(path)
  if (typeof address === 'string') return address
  return Object.assign(address as object, {
    endsWith: (end: string) => path.endsWith(end),
    split: (by: RegExp) => path.split(by),
  }) as unknown as string
}
