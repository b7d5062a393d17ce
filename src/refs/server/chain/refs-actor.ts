import { houseActor } from '../../../kernel/core/access.ts'
import { derivedId } from '../../../kernel/server/record-ids.ts'

/** Who tells the estate what public registers say, and takes it back. */
export const refsActor = houseActor(derivedId('loge', 'refs'))
