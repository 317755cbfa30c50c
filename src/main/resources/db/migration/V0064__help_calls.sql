-- Every page of somebody who calls for help says so: each server knows who calls, and reads it again when this is said.

CREATE FUNCTION tell_of_calls() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('aladdin_calls', '');
    RETURN NULL;
END $$;

CREATE TRIGGER help_request_calls AFTER INSERT OR UPDATE OR DELETE ON help_request
    FOR EACH STATEMENT EXECUTE FUNCTION tell_of_calls();
