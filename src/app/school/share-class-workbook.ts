// „Pasidalinti su klasės vadovu“: the class head may edit the class workbook from then on. The person has been asked before, with
// the address that stands here; another one in the list by now is not written to.
import { failure, type Result, success } from '../../domain/result';
import type { Ports } from '../ports';
import { isEmail } from './check-form';
import { readSchool } from './existing-school';

export interface Sharing {
  readonly id: string;
  readonly email: string;
}
export interface Shared {
  readonly className: string;
  readonly email: string;
}

export function shareClassWorkbook(ports: Ports, { id, email }: Sharing): Result<Shared> {
  const read = readSchool(ports);
  if (!read.ok) return read;
  const row = read.value.list.rows.find(({ value }) => value.id === id)?.value;
  if (!row) return failure('school.workbook-gone');
  const { className, classHeadEmail } = row;
  if (classHeadEmail !== email) return failure('school.email-changed', { className, email: classHeadEmail });
  if (!isEmail(email)) return failure('school.email-wrong', { value: email });
  ports.others.share(id, email);
  return success({ className, email });
}
