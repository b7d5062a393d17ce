import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { bare } from '../../../kernel/core/fold-words.ts'
import { sayOr } from '../../../kernel/core/words.ts'
import { Choice } from '../../../kernel/web/parts/Choice.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { type Entity, entityNames } from '../../core/entities.ts'
import { holdAgainst, proposeDraft, tellEntity } from '../../core/setup/edit-draft.ts'
import type { SetupDraft } from '../../core/setup/setup-draft.ts'
import { CodeGrid } from './CodeGrid.tsx'
import { ColumnTable } from './ColumnTable.tsx'
import type { OpenedFile } from './open-sample.ts'
import { isSourceName } from './source-names.ts'
import { SampleResult } from './SampleResult.tsx'
import { SetupFoot } from './SetupFoot.tsx'

type SetupFormProps = {
  opened: OpenedFile | undefined
  /** a source that stands, and its version; nothing of a new one */
  known?: { source: string; version: number; draft: SetupDraft }
  onKept: () => void
}

/** The mapping of a source, as somebody reads and corrects it, with what a file would give beside it. */
export const SetupForm = ({ opened, known, onKept }: SetupFormProps): JSX.Element | null => {
  const { t } = useSpeech()
  const [name, setName] = useState(known?.source)
  const [draft, setDraft] = useState(known?.draft)
  const sample = typeof opened?.sample === 'object' ? opened.sample : undefined
  useEffect(() => {
    if (sample) setDraft(known && draft ? holdAgainst(draft, sample) : proposeDraft(sample, opened!.name))
    // oxlint-disable-next-line react/exhaustive-deps -- a file is held against what is told once, as it comes
  }, [sample])
  if (!draft) return null
  const table = { draft, sample, onDraft: setDraft }
  const source = name ?? sourceNameOf(opened?.name ?? '')
  return (
    <div class="stack-l">
      <div class="setup-head">
        {!known && (
          <Field
            label={t('erp.setup.name')}
            hint={t('erp.setup.name.hint')}
            value={source}
            onValue={(said) => setName(said.trim())}
            maxLength={31}
            problem={source && !isSourceName(source) ? t('erp.setup.name.wrong') : undefined}
          />
        )}
        {entityNames.length > 1 && (
          <Field
            kind="select"
            label={t('erp.setup.entity')}
            value={draft.entity}
            onValue={(to) => setDraft(tellEntity(draft, sample, to as Entity))}
            options={entityNames.map((entity) => ({
              value: entity,
              label: sayOr(t, `erp.entity.${entity}`, entity),
            }))}
          />
        )}
        <Choice
          legend={t('erp.setup.extent')}
          layout="row"
          value={draft.full ? 'full' : 'delta'}
          onValue={(extent) => setDraft({ ...draft, full: extent === 'full' })}
          options={(['full', 'delta'] as const).map((extent) => ({
            value: extent,
            label: t(`erp.setup.extent.${extent}`),
            detail: t(`erp.setup.extent.${extent}.hint`),
          }))}
        />
      </div>
      {!draft.columns.some(({ use }) => use !== '') && <p role="status">{t('erp.setup.unknown')}</p>}
      <ColumnTable {...table} />
      {draft.columns.map(
        (column) => column.codes && <CodeGrid key={column.name} column={column} {...table} />,
      )}
      <SetupFoot draft={draft} source={source} over={known?.version ?? 0} onKept={onKept}>
        {sample && <SampleResult draft={draft} sample={sample} />}
      </SetupFoot>
    </div>
  )
}

/** «LOGEMENT_20261129.csv» is of a source «logement». */
const sourceNameOf = (file: string): string =>
  bare(file)
    .replace(/\.[^.]*$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/[\d-]+$/, '')
    .replace(/^[^a-z]+/, '')
    .slice(0, 31)
