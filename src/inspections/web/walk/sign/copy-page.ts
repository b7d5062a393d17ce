import { sayDay } from '../../../../kernel/core/dates.ts'
import { sayNumber } from '../../../../kernel/core/say-figures.ts'
import type { Speech } from '../../../../kernel/web/speech.ts'
import { recordText } from '../../../core/record/compose-record.ts'
import type { Walk } from '../../../core/walk/walk-draft.ts'
import { walkRecord } from '../../../core/walk/walk-record.ts'
import { sayElement, sayElementName, sayFlaw } from '../../say-record.ts'
import { sayDwelling, sayOneSided } from '../say-walk.ts'

/** One page of HTML that needs nothing else: what was found, who signed, the hash, and the very text that was hashed. */
export const copyPage = (walk: Walk, says: Pick<Speech, 't' | 'lang'>): string => {
  const { t, lang } = says
  const record = walkRecord(walk)
  const rooms = record.rooms.map(
    (room) =>
      `<h2>${plain(room.name)}</h2><ul>${room.elements
        .map((element) => {
          const flaws = element.flaws.map((flaw) => `<li>${plain(sayFlaw(flaw, says))}</li>`).join('')
          const state = t('walk.element', {
            name: sayElementName(element, says),
            state: sayElement(element, says),
          })
          return `<li>${plain(state)}${flaws && `<ul>${flaws}</ul>`}</li>`
        })
        .join('')}</ul>`,
  )
  const counts = [
    ...record.meters.map(({ kind, index }) => `${t(`inspection.meter.${kind}`)} : ${sayNumber(index, lang)}`),
    ...record.keys.map(({ kind, opens, counted }) =>
      t('walk.keys.each', { kind: t(`inspection.access.${kind}`), opens, n: counted }),
    ),
    ...(record.detector
      ? [
          t(
            !record.detector.isThere
              ? 'walk.difference.detector'
              : record.detector.sounded
                ? 'walk.copy.sounds'
                : 'walk.difference.silent',
          ),
        ]
      : []),
  ]
  const signed = walk.ends.filter(({ hash }) => hash === walk.hash)
  const ends = signed.map(({ name, proxy, ended, why }) =>
    [proxy ? t('walk.copy.proxy', { proxy: proxy.name, name }) : name, t(`walk.ended.${ended}`), why]
      .filter(Boolean)
      .join('\u00a0· '),
  )
  const oneSided = signed.some(({ ended }) => ended !== 'signed')
  const list = (items: readonly string[]): string =>
    `<ul>${items.map((item) => `<li>${plain(item)}</li>`).join('')}</ul>`
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${plain(t(`walk.kind.${record.kind}`))}</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:1rem auto;padding:0 1rem}code,pre{overflow-wrap:anywhere;white-space:pre-wrap}</style>
<main><h1>${plain(t(`walk.kind.${record.kind}`))}</h1>
<p>${plain(sayDwelling(record, t))}<br>${plain(sayDay(record.on, lang, walk.ends[0]?.at ?? record.on))}<br>${plain([record.landlord.name, ...record.tenants].join(', '))}</p>
${rooms.join('\n')}
<h2>${plain(t('walk.counts'))}</h2>${list(counts)}
${record.reservations ? `<h2>${plain(t('walk.reservations'))}</h2><p>${plain(record.reservations)}</p>` : ''}
<h2>${plain(t('walk.sign'))}</h2>${list(ends)}${oneSided ? `<p>${plain(sayOneSided(record.on, says))}</p>` : ''}
<p>${plain(t('walk.copy.hash'))}<br><code>${plain(walk.hash ?? '')}</code></p>
<details><summary>${plain(t('walk.copy.text'))}</summary><pre>${plain(recordText(record))}</pre></details></main></html>`
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const plain = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)
