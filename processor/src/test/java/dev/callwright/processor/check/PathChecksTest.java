package dev.callwright.processor.check;

import org.junit.jupiter.api.Test;

class PathChecksTest {
    @Test
    void aPathCanBeSentAsItIs() {
        Checking.call("get: jobs").finds("6:10 path 'jobs' does not begin with '/'; write '/jobs' [path-template]");
        Checking.call("get: /jobs/{}")
                .finds(
                        "6:10 path '/jobs/{}' has a brace that does not enclose a name; write variables like '{jobId}' [path-template]");
        Checking.call("get: /jobs/{id")
                .finds(
                        "6:10 path '/jobs/{id' has a brace that does not enclose a name; write variables like '{jobId}' [path-template]");
        Checking.call("get: /jobs?all=true")
                .finds("6:10 path '/jobs?all=true' holds a query; declare its parameters under 'query', fixed ones too"
                        + " [path-template]");
        Checking.call("get: \"/jobs#all\"")
                .finds("6:10 path '/jobs#all' holds a fragment; leave out '#' and what follows [path-template]");
        Checking.call("get: /任务")
                .finds("6:10 path '/任务' holds '任', which no path can; write '%E4%BB%BB' [path-template]");
        Checking.call("get: /all jobs")
                .finds("6:10 path '/all jobs' holds ' ', which no path can; write '%20' [path-template]");
        Checking.call("get: /100%")
                .finds("6:10 path '/100%' has a '%' that begins no percent-encoding; write '%25' [path-template]");
        Checking.call("get: /a/../b")
                .finds("6:10 path '/a/../b' has a segment '.' or '..'; write the path that is meant [path-template]");
        Checking.call("get: 'https://api.acme.com/x?y=1'")
                .finds(
                        "6:10 path 'https://api.acme.com/x?y=1' names a host; write the path alone; the host belongs under 'server' [path-template]");
        Checking.call("get: '/HTTP://api.acme.com/{id}'\npath: {id: int}")
                .finds(
                        "6:10 path '/HTTP://api.acme.com/{id}' names a host; write the path alone; the host belongs under 'server' [path-template]");
        Checking.call("get: '/proxy/https://api.acme.com/x'").findsNothing();
        Checking.call("get: /v1/jobs:run/a%20b/@x,y;z=1").findsNothing();
    }

    @Test
    void variablesAreWrittenInBracesAlone() {
        Checking.call("get: /parcels/:number\npath: {number: string}")
                .finds(
                        "6:10 path '/parcels/:number' has ':number' for a variable; write '/parcels/{number}', or '%3A' where ':' is meant [path-template]");
        Checking.call("get: '/parcels/${number}/:part/x'\npath: {number: string, part: int}")
                .finds(
                        "6:10 path '/parcels/${number}/:part/x' has '${number}' for a variable; write '/parcels/{number}/{part}/x', or '%24' where '$' is meant [path-template]");
        Checking.call("get: /parcels/<number>\npath: {number: string}")
                .finds(
                        "6:10 path '/parcels/<number>' has '<number>' for a variable; write '/parcels/{number}', or '%3C' where '<' is meant [path-template]");
        Checking.call("get: /parcels/:number")
                .finds(
                        "6:10 path '/parcels/:number' has ':number' for a variable; write '/parcels/{number}', or '%3A' where ':' is meant [path-template]",
                        "6:10 no path parameter is named 'number'; declare it under 'path' [path-variable]");
        Checking.call("get: '/$batch/a$/x:y/{id}:cancel/%3Ax'\npath: {id: int}").findsNothing();
    }

    @Test
    void everyVariableIsAParameter() {
        Checking.call("""
                get: /jobs/{jobId}/{taskId}
                path: {jobid: long, taskId: long}
                """)
                .finds(
                        "6:10 no path parameter is named 'jobId'; did you mean 'jobid'? [path-variable]",
                        "7:12 path '/jobs/{jobId}/{taskId}' has no variable 'jobid'; write '{jobid}' where its value belongs [path-parameter]");
        Checking.call("get: /jobs/{id}\nquery: {id: long}")
                .finds("6:10 no path parameter is named 'id'; declare it under 'path' [path-variable]");
        Checking.call("get: /jobs/{job-id}\npath: {job-id: long}").findsNothing();
    }

    @Test
    void everyPathParameterIsRequired() {
        Checking.call("get: /jobs/{id}\npath: {id: long?}")
                .finds("7:12 path parameter 'id' can't be left out of the path; leave out the '?' [path-optional]");
    }
}
