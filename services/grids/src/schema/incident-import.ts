import { toGlobalId, type Page } from '@yunge/kernel';
import { commandOf } from '@yunge/mongo';
import { badInput, entityStub, globalIdArg, pageOf, toPayload } from '@yunge/subgraph';
import { importActions, startImport, stopImport } from '../domain/incident-import-decisions.ts';
import type { ImportRow } from '../domain/incident-import-rows.ts';
import type { DryRun, IncidentImport as Import } from '../domain/incident-import.ts';
import { importScope } from '../store/incident-imports.ts';
import type {
  IncidentImportDryRunResolvers,
  IncidentImportPreviewRowResolvers,
  IncidentImportResolvers,
  MutationResolvers,
  QueryResolvers,
} from './__generated__/resolvers.ts';

export type ImportPage = Page<Import>;
export type PreviewRow = ImportRow;
/** A dry run, and the import whose it is. */
export type DryRunOf = DryRun & { readonly importId: string };

const MOST = 100;
const ROW_ERROR_KEY = 6;

export const Query: Pick<QueryResolvers, 'incidentImport' | 'incidentImports'> = {
  incidentImport: (_, { id }, { incidentImports, actor }) =>
    incidentImports.get(globalIdArg('IncidentImport', id), importScope(actor)),
  async incidentImports(_, { filter, ...args }, { incidentImports, actor }) {
    const found = await incidentImports.page({ statuses: filter?.statuses }, args, importScope(actor));
    if (!found) throw badInput('The cursor is not one of this list.', ['after']);
    return found;
  },
};

export const IncidentImport: IncidentImportResolvers = {
  __resolveReference: ({ id }, { incidentImports, actor }) =>
    incidentImports.get(globalIdArg('IncidentImport', id), importScope(actor)),
  id: ({ id }) => toGlobalId('IncidentImport', id),
  uploadedBy: ({ uploadedById }) => entityStub('Person', uploadedById),
  dryRun: ({ id, dryRun }) => dryRun && { ...dryRun, importId: id },
  progress({ dryRun, loaded, alreadyThere, refused }) {
    const done = loaded + alreadyThere + refused;
    return { done, total: dryRun?.valid ?? 0, loaded, alreadyThere, refused };
  },
  errorReportPath: ({ id, dryRun }) =>
    dryRun && dryRun.errorCount > 0 ? `/imports/${toGlobalId('IncidentImport', id)}/errors.csv` : null,
  allowedActions: (found, _, { actor }) => importActions(found, actor),
};

export const IncidentImportDryRun: IncidentImportDryRunResolvers = {
  invalid: ({ rows, valid }) => rows - valid,
  async errors({ importId }, args, { incidentImportFiles }) {
    const { rowErrors } = await incidentImportFiles.report(importId);
    const keyed = rowErrors.map((error, index) => ({ ...error, key: String(index).padStart(ROW_ERROR_KEY, '0') }));
    return pageOf(keyed, ({ key }) => key, args, MOST);
  },
  preview: async ({ importId }, _, { incidentImportFiles }) => (await incidentImportFiles.report(importId)).preview,
};

export const IncidentImportPreviewRow: IncidentImportPreviewRowResolvers = {
  grid({ gridCode }, _, { places }) {
    const grid = places.atlas().grid(gridCode);
    if (!grid) throw new Error(`a row of an import lies in the unknown grid ${gridCode}`);
    return grid;
  },
};

export const Mutation: Pick<MutationResolvers, 'incidentImportStart' | 'incidentImportStop'> = {
  async incidentImportStart(_, args, { incidentImports, actor, now }) {
    const outcome = await incidentImports.change(
      globalIdArg('IncidentImport', args.id),
      commandOf('incidentImportStart', args, actor),
      (found) => startImport(found, actor, now()),
      importScope(actor),
    );
    return toPayload('incidentImport', outcome);
  },
  async incidentImportStop(_, args, { incidentImports, actor, now }) {
    const outcome = await incidentImports.change(
      globalIdArg('IncidentImport', args.id),
      commandOf('incidentImportStop', args, actor),
      (found) => stopImport(found, actor, now()),
      importScope(actor),
    );
    return toPayload('incidentImport', outcome);
  },
};
