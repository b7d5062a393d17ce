import { sayDayTime } from '../../../kernel/core/dates.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { DeviceRow } from '../../core/device/device-contract.ts'
import { twinsIn } from '../../core/device/phones-of-one-name.ts'

export type NameOfPhone = (device: DeviceRow) => string

/** What each phone of the list is called: by its name, and since when it serves where another one has that name. */
export const usePhoneNames = (rows: readonly DeviceRow[]): NameOfPhone => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const twins = twinsIn(rows)
  return ({ id, name, madeAt }) => {
    const said = name || t('device.unnamed')
    return twins.has(id) ? t('device.twin', { name: said, when: sayDayTime(madeAt, lang, now) }) : said
  }
}
