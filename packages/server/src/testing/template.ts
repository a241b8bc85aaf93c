// The databases of a test run: a template, made once, and a copy of it for each test file.
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { ownerUrl } from '../kit/engine/embedded.ts';

export const TEMPLATE = 'sauro_template';
const PASSWORD = 'test';

export type TestDatabase = { readonly url: string; readonly drop: () => Promise<void> };

export async function copyTemplate(superuserUrl: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asSuperuser(superuserUrl, `create database ${name} template ${TEMPLATE} owner sauro`);
  return {
    url: urlOf(superuserUrl, name),
    drop: () => asSuperuser(superuserUrl, `drop database ${name} with (force)`),
  };
}

export async function emptyDatabase(superuserUrl: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asSuperuser(superuserUrl, `create database ${name} owner sauro`);
  return {
    url: urlOf(superuserUrl, name),
    drop: () => asSuperuser(superuserUrl, `drop database ${name} with (force)`),
  };
}

function urlOf(superuserUrl: string, name: string): string {
  const url = new URL(ownerUrl(superuserUrl, name));
  url.password = PASSWORD;
  return url.href;
}

async function asSuperuser(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
