import type { JSX } from 'preact'
import { sayWholeDate } from '../../../kernel/core/dates.ts'
import { sayOr, type T } from '../../../kernel/core/words.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Queries } from '../../core/contract.ts'
import { compareMappings, type MappingChange } from '../../core/setup/compare-mappings.ts'

type Version = Queries['erp.source']['output']['versions'][number]

/** Each version with what it says otherwise than the one before, the newest first. */
export const VersionHistory = ({ versions }: { versions: readonly Version[] }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <details class="setup-history">
      <summary>{t('erp.setup.history')}</summary>
      <ol class="stack-s">
        {versions.map((version, i) => (
          <li key={version.version}>
            <VersionEntry version={version} before={versions[i + 1]} />
          </li>
        ))}
      </ol>
    </details>
  )
}

const VersionEntry = ({
  version,
  before,
}: {
  version: Version
  before: Version | undefined
}): JSX.Element => {
  const { t, lang } = useSpeech()
  const params = { n: version.version, day: sayWholeDate(version.at, lang) }
  if (!before)
    return <p>{t(version.version === 1 ? 'erp.setup.history.first' : 'erp.setup.history.of', params)}</p>
  const changes = compareMappings(before, version)
  if (changes.length === 0) return <p>{t('erp.setup.history.same', params)}</p>
  return (
    <>
      <p>{t('erp.setup.history.of', params)}</p>
      <ul>
        {changes.map((change) => (
          <li key={`${change.code} ${change.column}`}>{sayChange(change, version.mapping.entity, t)}</li>
        ))}
      </ul>
    </>
  )
}

const stems: Partial<Record<MappingChange['code'], string>> = {
  entity: 'erp.entity',
  extent: 'erp.setup.extent',
  converter: 'erp.converter',
}

const sayChange = ({ code, column, from, to }: MappingChange, entity: string, t: T): string => {
  const stem = code === 'use' ? `erp.field.${entity}` : stems[code]
  const say = (word: string): string =>
    word === '' ? t('erp.setup.use.none') : stem ? sayOr(t, `${stem}.${word}`, word) : word
  return t(`erp.setup.change.${code}`, { column, from: say(from), to: say(to) })
}
