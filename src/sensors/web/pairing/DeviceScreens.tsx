import type { JSX } from 'preact'
import { useHere } from '../../../kernel/web/router.ts'
import { DevicePage } from './DevicePage.tsx'
import { ExchangePage } from './ExchangePage.tsx'
import { PairPage } from './PairPage.tsx'

/** What is under `/terrain/capteur`: `poser`, a device by its id, and `remplacer` under that. */
export const DeviceScreens = (): JSX.Element => {
  const { path } = useHere()
  const [, , , id = '', deed] = path.split('/')
  if (id === 'poser') return <PairPage />
  return deed === 'remplacer' ? <ExchangePage key={id} id={id} /> : <DevicePage key={id} id={id} />
}
