/** What every slice shows, by page. To add one: its import, and a word in the list of each page that it has part in. */
import * as bim from '../../bim/web/slice.ts'
import * as burden from '../../burden/web/slice.ts'
import * as estate from '../../estate/web/slice.ts'
import * as insight from '../../insight/web/slice.ts'
import type { PagePart } from '../../kernel/web/web-slice.ts'

export const office: readonly PagePart[] = [bim.office, burden.office, estate.office, insight.office]
