import { expect, test } from 'vitest';
import { healthRoutes } from './health.ts';

const fine = async () => undefined;
const broken = () => Promise.reject(new Error('password=hunter2'));

test('a process is alive though it cannot work', async () => {
  const response = await healthRoutes({ database: broken }).request('/health/live');
  expect(response.status).toBe(200);
});

test('it is ready when every part is', async () => {
  const response = await healthRoutes({ database: fine, files: fine }).request('/health/ready');
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ status: 'ok', parts: { database: 'ok', files: 'ok' } });
});

test('it says which part is not, and no more', async () => {
  const response = await healthRoutes({ database: broken, files: fine }).request('/health/ready');
  expect(response.status).toBe(503);
  expect(await response.json()).toEqual({ status: 'failed', parts: { database: 'failed', files: 'ok' } });
});
