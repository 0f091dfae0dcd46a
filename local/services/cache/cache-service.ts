// https://developers.google.com/apps-script/reference/cache/cache-service
import { ServiceObject } from '../../runtime/service-object';
import type { ServiceContext } from '../context';
import { Cache } from './cache';

export class CacheService extends ServiceObject {
  static override readonly typeName = 'CacheService';

  constructor(private readonly _context: ServiceContext) {
    super();
  }

  getScriptCache(): Cache {
    return this.#open('script');
  }

  getUserCache(): Cache {
    return this.#open(`user/${this._context.user.email}`);
  }

  getDocumentCache(): Cache {
    return this.#open(`document/${this._context.workbook.id}`);
  }

  #open(scope: string): Cache {
    return new Cache(this._context.hostState.cache, `${this._context.project.id}/${scope}`);
  }
}
