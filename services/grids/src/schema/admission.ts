import { MODULES } from '@yunge/contracts';
import { toGlobalId } from '@yunge/kernel';
import { commandOf } from '@yunge/mongo';
import { globalIdArg, toPayload } from '@yunge/subgraph';
import {
  admit,
  applyForAdmission,
  refuseAdmission,
  retire,
  type AdmissionItem as Item,
} from '../domain/admission-item.ts';
import type { Context } from '../context.ts';

import type {
  AdmissionDepartmentResolvers,
  AdmissionItemResolvers,
  MutationResolvers,
  QueryResolvers,
} from './__generated__/resolvers.ts';

/** A department with its items on the list at the instant asked for. */
export interface DepartmentList {
  readonly code: string;
  readonly name: string;
  readonly items: readonly Item[];
}

const act = ({ actor, now }: Context) => ({ by: actor.id, at: now() });

export const Query: Pick<QueryResolvers, 'admissionList'> = {
  async admissionList(_, { at }, { admissionItems, catalogue, now }) {
    const items = await admissionItems.onListAt(at ?? now());
    const byDepartment = Map.groupBy(items, ({ departmentCode }) => departmentCode);
    return catalogue
      .departments()
      .map((department) => ({ ...department, items: byDepartment.get(department.code) ?? [] }));
  },
};

export const AdmissionDepartment: AdmissionDepartmentResolvers = {
  offListCount: ({ code }, _, { admissionItems }) => admissionItems.offListCount(code),
};

export const AdmissionItem: AdmissionItemResolvers = {
  __resolveReference: ({ id }, { admissionItems }) => admissionItems.get(globalIdArg('AdmissionItem', id)),
  id: ({ id }) => toGlobalId('AdmissionItem', id),
};

export const Mutation: Pick<
  MutationResolvers,
  'admissionItemApply' | 'admissionItemAdmit' | 'admissionItemRefuse' | 'admissionItemRetire'
> = {
  async admissionItemApply(_, args, context) {
    const { admissionItems, catalogue } = context;
    const { input } = args;
    const terrain = {
      departments: new Set(catalogue.departments().map(({ code }) => code)),
      categories: catalogue.categoryCodes(),
      modules: new Set<string>(MODULES),
    };
    const terms = { ...input, partnerUnit: input.partnerUnit ?? null, isIllustrative: false };
    const outcome = await admissionItems.open(commandOf('admissionItemApply', args, context.actor), (id) =>
      applyForAdmission(id, terms, terrain, act(context)),
    );
    return toPayload('admissionItem', outcome);
  },
  async admissionItemAdmit(_, args, context) {
    const id = globalIdArg('AdmissionItem', args.id);
    const command = commandOf('admissionItemAdmit', args, context.actor);
    return toPayload(
      'admissionItem',
      await context.admissionItems.change(id, command, (item) => admit(item, act(context))),
    );
  },
  async admissionItemRefuse(_, args, context) {
    const id = globalIdArg('AdmissionItem', args.id);
    const command = commandOf('admissionItemRefuse', args, context.actor);
    const decide = (item: Item) => refuseAdmission(item, args.input.reason, act(context));
    return toPayload('admissionItem', await context.admissionItems.change(id, command, decide));
  },
  async admissionItemRetire(_, args, context) {
    const id = globalIdArg('AdmissionItem', args.id);
    const command = commandOf('admissionItemRetire', args, context.actor);
    const decide = (item: Item) => retire(item, args.input.reason, act(context));
    return toPayload('admissionItem', await context.admissionItems.change(id, command, decide));
  },
};
