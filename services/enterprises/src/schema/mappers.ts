import type { Page } from '@yunge/kernel';
import type { Enterprise } from '../domain/enterprise.ts';
import type { Request } from '../domain/request.ts';

export type { CheckOverride as CreditCodeOverrideMapper } from '../domain/enterprise.ts';
export type { Enterprise as EnterpriseMapper } from '../domain/enterprise.ts';
export type { ContactOf as EnterpriseContactMapper } from './enterprise.ts';
export type { RecordedRequestEvent as RequestEventMapper } from './request.ts';
export type { Request as RequestMapper } from '../domain/request.ts';
export type EnterpriseConnectionMapper = Page<Enterprise>;
export type RequestConnectionMapper = Page<Request>;
