import { toGlobalId } from '@yunge/kernel';
import { commandOf } from '@yunge/mongo';
import { entityStub, globalIdArg, toPayload } from '@yunge/subgraph';
import {
  holdsAt,
  revokeCertificate,
  certificateStatusAt,
  type Certificate as CertificateState,
} from '../domain/certificate.ts';
import { readCertificateNumber } from '../domain/certificate-number.ts';
import { certificateScope } from '../store/certificates.ts';
import type {
  CertificateResolvers,
  MutationResolvers,
  PersonResolvers,
  QueryResolvers,
} from './__generated__/resolvers.ts';
import { actOf, listed, optionalId } from './args.ts';

const FIELD = { FROM: 'from', UNTIL: 'until' } as const;
const NOTHING = { module: null, from: null, until: null };

export const Query: Pick<QueryResolvers, 'certificate' | 'certificateCheck' | 'certificates'> = {
  certificate: (_, { id }, { certificates, actor }) =>
    certificates.get(globalIdArg('Certificate', id), certificateScope(actor)),
  async certificateCheck(_, args, { certificates, now }) {
    const number = readCertificateNumber(args.number);
    if (number === null) return { result: 'MISTYPED', ...NOTHING };
    const found = await certificates.byNumber(number);
    if (!found) return { result: 'UNKNOWN', ...NOTHING };
    const { module, from, until } = found;
    return { result: certificateStatusAt(found, now()), module, from, until };
  },
  certificates(_, { filter, orderBy, ...args }, { certificates, actor }) {
    const query = { ...filter, personId: optionalId('Person', filter?.personId) };
    const order = { field: FIELD[orderBy?.field ?? 'FROM'], direction: orderBy?.direction ?? 'DESC' };
    return listed(certificates.page(query, order, args, certificateScope(actor)));
  },
};

export const Certificate: CertificateResolvers = {
  __resolveReference: ({ id }, { load }) => load.certificate.load(globalIdArg('Certificate', id)),
  id: ({ id }) => toGlobalId('Certificate', id),
  person: ({ personId }) => entityStub('Person', personId),
  record: ({ recordId }, _, { load }) => load.trainingRecord.load(recordId),
  status: (certificate, _, { now }) => certificateStatusAt(certificate, now()),
};

export const Person: PersonResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  async certificates({ id }, { module, validAt }, { load }) {
    const held = await load.certificatesOfPerson.load(globalIdArg('Person', id));
    return held.filter(
      (certificate) =>
        (module == null || certificate.module === module) && (validAt == null || holdsAt(certificate, validAt)),
    );
  },
};

export const Mutation: Pick<MutationResolvers, 'certificateRevoke'> = {
  async certificateRevoke(_, args, context) {
    const { certificates, actor } = context;
    const id = globalIdArg('Certificate', args.id);
    const { reason } = args.input;
    const decide = (found: CertificateState) => revokeCertificate(found, { reason, ...actOf(context) });
    const command = commandOf('certificateRevoke', args, actor);
    return toPayload('certificate', await certificates.change(id, command, decide, certificateScope(actor)));
  },
};
